import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import type { Sense } from './word-list.ts'

const party =
  /^(?:part(?:y|ies)|dos?|menus?|meals?|dinners?|lunch(?:es)?|buffets?|drinks|functions?|bash|cards?|gifts?|presents?|hampers?|vouchers?|trees?|lights|decorations?|markets?|cakes?|orders?|specials?|catering)$/i

const celebrated = /^(?:fest|party|feier|juhla|kalas|men[uyü]|buff)\p{L}{0,6}$/iu
const weekly = /^(?:roasts?|donuts|doughnuts|cakes?|treats?|clubs?|specials?|quiz|deals?|league|market)$/i

/**
 * `do you cater Christmas parties?`, `is the Sunday roast on?`, `halloween-fest`: what is called after a day, as most languages
 * do it in one word. It may be on any day, and what is named beside it says on which.
 */
export function occasion(marks: readonly Mark[], at: number, text: string): Mark | undefined {
  const mark = marks[at]
  const name = senseOf(mark, 'holiday') ?? senseOf(mark, 'weekday')
  if (
    !mark ||
    !name ||
    !(isGlued(marks, at, text) || isCalled(mark, name, wordOf(marks[at + 1], text), text))
  )
    return undefined
  return { ...mark, senses: [{ name: 'feast', value: 0 }] }
}

/** A hyphen joins it: `halloween-fest`, `Silvester-Menü`; but `juhannus-aatto` is a day of its own. */
function isGlued(marks: readonly Mark[], at: number, text: string): boolean {
  const [mark, dash, word] = [marks[at], marks[at + 1], marks[at + 2]]
  if (!senseOf(dash, 'dash') || mark?.end !== dash?.start || dash?.end !== word?.start) return false
  return celebrated.test(wordOf(word, text))
}

/** English; `Christmas Day lunch` is on that day. */
function isCalled(mark: Mark, { name, value }: Sense, thing: string, text: string): boolean {
  if (name === 'weekday') return weekly.test(thing) && /day$/i.test(wordOf(mark, text))
  return value === 'christmasday' && party.test(thing) && !/day$/i.test(wordOf(mark, text))
}

function wordOf(mark: Mark | undefined, text: string): string {
  return mark?.kind === 'word' ? text.slice(mark.start, mark.end) : ''
}
