import type { Atom, Speaking } from './atom.ts'
import * as calendar from './calendar.ts'
import { civilOf } from './civil.ts'
import { numberOf, offsetOf, orBad, type Rule, rule } from './rule.ts'
import type { Sense } from './word-list.ts'

/** Three months of a year; without a year this one's, until they are over. */
function quarterOf({ today }: Speaking, number: number, year?: number): Atom | undefined {
  if (!Number.isInteger(number) || number < 1 || number > 4) return undefined
  const of = (each: number) => ({
    from: calendar.month(each, number * 3 - 2).from,
    to: calendar.month(each, number * 3).to,
  })
  const now = civilOf(today).year
  const isOver = year === undefined && of(now).to < today
  return calendar.dateAtom([of(year ?? (isOver ? now + 1 : now))], year ? [] : ['nearest-year'])
}

/** The year that was named beside the quarter, in figures or as the next one. */
function yearOf({ today }: Speaking, senses: readonly (Sense | undefined)[]): number | undefined {
  const year = senses.find((sense) => sense?.name === 'year')
  if (year) return numberOf(year)
  const other = senses.find((sense) => sense?.name === 'thisyear')
  if (other) return civilOf(today).year + numberOf(other)
  const next = senses.find((sense) => sense && ['this', 'next', 'last', 'coming'].includes(sense.name))
  return next ? civilOf(today).year + offsetOf(next) : undefined
}

function numbered(speaking: Speaking, ...senses: (Sense | undefined)[]): Atom {
  const number = senses.find((sense) => sense && ['ord', 'nth', 'fig', 'num'].includes(sense.name))
  return orBad(quarterOf(speaking, numberOf(number), yearOf(speaking, senses)))
}

const end = '!word !fig !num'

/** `the first quarter of 2027`, `3. kvartal`, `in Q2`, `next quarter`. */
export const quarterRules: Rule[] = [
  ...rule(
    `the? ord/nth/fig threemonths year? ${end} | the? ord/nth/fig threemonths thisyear | the? ord/nth/fig threemonths this/next/last/coming unit=year | unit=year year the? ord threemonths | this/next/last/coming unit=year ord threemonths`,
    numbered,
  ),
  ...rule('threemonths num year | quarterno num year | inquarter num !num', (speaking, ...senses) =>
    numbered(speaking, ...senses),
  ),
  ...rule('this/next/last/coming threemonths', (speaking, next) => {
    const { year, month } = civilOf(speaking.today)
    const count = year * 4 + Math.floor((month - 1) / 3) + offsetOf(next)
    return orBad(quarterOf(speaking, (count % 4) + 1, Math.floor(count / 4)))
  }),
]
