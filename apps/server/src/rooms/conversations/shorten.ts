/** In one line, cut between characters as people see them, not within one. */
export function shorten(text: string, length: number): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  if (characters.length <= length) return characters.join('')
  const kept = characters.slice(0, length - 1).join('')
  return `${kept.trimEnd()}…`
}
