import { type Command, commandPlaces } from './commands.ts'

/** Folds case and accents, so that "okonomi" finds "Økonomi" and "ande" finds "Ändra". */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
}

/**
 * The commands in which every typed word begins some word; those whose label begins with the text come first, and what
 * one does most before what one does seldom.
 */
export function matchCommands(given: Command[], typed: string): Command[] {
  const placeOf = ({ place = 'here' }: Command) => commandPlaces.indexOf(place)
  const commands = given.toSorted((first, second) => placeOf(first) - placeOf(second))
  const query = fold(typed).trim()
  if (query === '') return commands
  const words = query.split(/\s+/)
  const found = commands.filter((command) => {
    const place = ` ${fold([command.label, command.group, command.keywords].filter(Boolean).join(' '))}`
    return words.every((word) => place.includes(` ${word}`))
  })
  const rank = (command: Command) => (fold(command.label).startsWith(query) ? 0 : 1)
  return found.sort((first, second) => rank(first) - rank(second))
}
