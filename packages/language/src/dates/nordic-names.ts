import type { Locale } from '../locale.ts'
import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'

/** `jeg heter Maj Torsdag`: a first name stands between. */
const calledInFull =
  /(?:[Hh]eter|[Hh]edder|[Nn]avn(?:et)?(?: mitt)? er|[Nn]amn är|[Nn]ame is|[Hh]eiße|[Mm]vh|[Hh]ilsen|[Hh]älsar)[ ,]+(?:\p{Lu}\p{L}+ ){0,2}$/u

/** The names of people and things in Norwegian, Swedish and Danish, where days and months are written small. */
export function isNordicName(marks: readonly Mark[], at: number, text: string, locale: Locale): boolean {
  const mark = marks[at]
  const isName = ['month', 'weekday', 'holiday'].some((name) => senseOf(mark, name))
  if (mark?.kind !== 'word' || !isName || !/\p{Lu}/u.test(text[mark.start] ?? '')) return false
  if (calledInFull.test(text.slice(Math.max(0, mark.start - 40), mark.start))) return true
  if (!['nb', 'sv', 'da'].includes(locale)) return false
  if (isSurname(marks, at, text)) return true
  const isDated = marks[at + 1]?.kind === 'figure' || marks[at - 1]?.kind === 'figure'
  return !isDated && senseOf(mark, 'month') !== undefined && isBeside(marks, at, text)
}

/** Nordic `Mars och Snickers`: things with a name side by side; months are written small in these languages. */
function isBeside(marks: readonly Mark[], at: number, text: string): boolean {
  return [1, -1].some((step) => {
    const [joint, thing] = [marks[at + step], marks[at + 2 * step]]
    const word = joint ? text.slice(joint.start, joint.end) : ''
    const isThing = thing?.kind === 'word' && thing.senses.length === 0
    return /^(?:og|och|eller)$/.test(word) && isThing && /\p{Lu}/u.test(text[thing.start] ?? '')
  })
}

/** `så det i Dagbladet Søndag`: behind a name within a sentence, with nothing of time behind it. */
function isSurname(marks: readonly Mark[], at: number, text: string): boolean {
  const [earlier, before, next] = [marks[at - 2], marks[at - 1], marks[at + 1]]
  const isNamed =
    before?.kind === 'word' && before.senses.length === 0 && /\p{Lu}/u.test(text[before.start] ?? '')
  const isAlone = next === undefined || next.kind === 'stop' || senseOf(next, 'goes') !== undefined
  return isNamed && earlier?.kind === 'word' && isAlone && text[before.end] === ' '
}
