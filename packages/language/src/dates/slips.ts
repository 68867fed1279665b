import { lacking, type Sense, type WordList } from './word-list.ts'

/** A word as it stands, and with the letters that `ae`, `oe` and `aa` may stand for. */
export function spellings(text: string): string[] {
  if (!/ae|oe|aa/.test(text)) return [text]
  const letters = [
    text.replaceAll('ae', 'æ').replaceAll('oe', 'ø'),
    text.replaceAll('ae', 'ä').replaceAll('oe', 'ö'),
  ]
  return [text, ...letters.map((each) => each.replaceAll('aa', 'å'))]
}

/** Words and names that are one letter from the name of a day or a month, and none of them. */
const real = new Set(
  'match marsh sundae sundaes mandat mandatet mandig mandal torsdal ellen morgan toddy augustus augusta augustin marta marte många fridag fridagen fridage fridager fridagar freden mourning lunchtimes'.split(
    ' ',
  ),
)

/** The name of a day or a month in which one letter is wrong; nothing when two names are as near. */
export function forgiven(text: string, list: WordList): readonly Sense[] {
  if (text.length < 5 || text.length > 16 || real.has(text)) return []
  const near = new Set([text, ...lacking(text)].flatMap((key) => list.forgiving.get(key) ?? []))
  const meant = [...near].filter((word) => word[0] === text[0] && isSlip(word, text))
  const senses = meant.flatMap((word) =>
    (list.exact.get(word) ?? []).filter((form) => form.words.length === 0),
  )
  const [first, ...others] = senses.flatMap((form) => form.meanings.flat())
  return first && others.every((sense) => sense.name === first.name && sense.value === first.value)
    ? [first]
    : []
}

/** One letter too many, one too few, one wrong, or two neighbours exchanged. */
function isSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  const [rest, otherRest] = [one.slice(at), other.slice(at)]
  return (
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest.slice(1) ||
    (rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2))
  )
}
