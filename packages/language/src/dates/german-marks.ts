import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import { isUpper } from './short-days.ts'

/** Small words of German whose meaning hangs on what stands beside them; undefined for any other mark. */
export function germanMark(marks: readonly Mark[], at: number, text: string): Mark | undefined {
  const mark = marks[at]
  if (!mark) return undefined
  if (isPurpose(marks, at, text)) return { ...mark, senses: [{ name: 'fill', value: 0 }] }
  if (isPrefix(marks, at, text) || isLookedAfter(marks, at, text)) return { ...mark, senses: [] }
  return isAdverb(marks, at, text) ? { ...mark, senses: [{ name: 'goes', value: 0 }] } : undefined
}

/** The same mark, and where it is a day of the month by itself, as a noun. */
export function withNoun(marks: readonly Mark[], at: number, text: string): Mark {
  const mark = marks[at] as Mark
  return isNoun(mark, text) || isBeforeVerb(marks, at, text) ? nominal(mark) : mark
}

/** `zwischen 9 und 11 nochmal kommen`: a small letter and no noun behind it, so the hours count nothing. */
function isAdverb(marks: readonly Mark[], at: number, text: string): boolean {
  const [before, mark, next] = [marks[at - 1], marks[at], marks[at + 1]]
  if (mark?.kind !== 'word' || mark.senses.length > 0 || !has(before, 'fig', 'spelt')) return false
  const isSmall = !isUpper(text[mark.start]) && /\s\p{Lu}\p{Ll}/u.test(text)
  return isSmall && (next?.kind !== 'word' || !isUpper(text[next.start]))
}

function has(mark: Mark | undefined, ...names: string[]): boolean {
  return names.some((name) => senseOf(mark, name) !== undefined)
}

/** German `morgen ab 10 zum Brunch`: what for, and not until when. */
function isPurpose(marks: readonly Mark[], at: number, text: string): boolean {
  const [mark, next] = [marks[at], marks[at + 1]]
  const isTo = mark !== undefined && /^zu[mr]?$/i.test(text.slice(mark.start, mark.end))
  const isThing = next?.senses.length === 0 || has(next, 'feast', 'supper', 'counted')
  return isTo && next?.kind === 'word' && isThing
}

/** German `tragen Sie mich um vier ein`: the rest of the verb. */
function isPrefix(marks: readonly Mark[], at: number, text: string): boolean {
  const [mark, next] = [marks[at], marks[at + 1]]
  const isLast = !next || next.kind === 'stop' || senseOf(next, 'fill')?.value === 'sign'
  return isLast && mark !== undefined && text.slice(mark.start, mark.end) === 'ein'
}

/** German `nächste Woche nach den Bremsen schauen`: what is looked after, and no time. */
function isLookedAfter(marks: readonly Mark[], at: number, text: string): boolean {
  const words = marks.slice(at, at + 6).map(({ start, end }) => text.slice(start, end).toLowerCase())
  const isAfter = has(marks[at], 'after') && words[0]?.endsWith('nach') === true
  const thing = has(marks[at + 1], 'the', 'mine') ? marks[at + 2] : marks[at + 1]
  const isThing = thing?.kind === 'word' && thing.senses.length === 0
  return isAfter && isThing && words.slice(2).some((word) => looking.test(word))
}

const looking = /^(?:schauen?|schaut|sehen|seht|gucken|guckt|fragen?|suchen?|erkundigen?)$/

/** German `am Dritten`: a day of the month is a noun, `am dritten Tisch` is none. */
function isNoun({ senses, start }: Mark, text: string): boolean {
  return senses.some(({ name }) => name === 'ord') && isUpper(text[start])
}

/** German `spätestens am 23. muss es da sein`: where nouns have their capital, a small letter behind counts nothing. */
function isBeforeVerb(marks: readonly Mark[], at: number, text: string): boolean {
  const [mark, next] = [marks[at], marks[at + 1]]
  const isOrdinal = mark?.kind === 'figure' && has(mark, 'ord') && has(marks[at - 1], 'the')
  if (!isOrdinal || next?.kind !== 'word' || next.senses.length > 0) return false
  const word = text.slice(next.start, next.end)
  return /^\p{Ll}/u.test(word) && !/(?:en|er|es)$/.test(word) && /\s\p{Lu}/u.test(text)
}

function nominal(mark: Mark): Mark {
  const value = senseOf(mark, 'ord')?.value ?? 0
  return { ...mark, senses: [...mark.senses, { name: 'nominal', value }] }
}
