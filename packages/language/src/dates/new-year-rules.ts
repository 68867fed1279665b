import type { Atom, Speaking } from './atom.ts'
import * as calendar from './calendar.ts'
import { civilOf } from './civil.ts'
import { numberOf, orBad, type Rule, rule } from './rule.ts'
import type { Sense } from './word-list.ts'

/** The last month in which `in the new year` may still mean the one that has begun. */
const STILL_NEW = 3

/** The year that is new; nobody can tell while this one has only begun. */
function newYear({ today }: Speaking): number | undefined {
  const { year, month } = civilOf(today)
  return month > STILL_NEW ? year + 1 : undefined
}

function inNewYear(speaking: Speaking, read: (year: number) => Atom | undefined): Atom {
  const year = newYear(speaking)
  return orBad(year === undefined ? undefined : read(year))
}

function sense(senses: readonly (Sense | undefined)[], ...names: string[]): number {
  return numberOf(senses.find((one) => one !== undefined && names.includes(one.name)))
}

/** `the first Monday in the new year`, `uke 2 på nyåret`, `im neuen Jahr`: what is said with the year to come. */
export const newYearRules: Rule[] = [
  ...rule('the? ord weekday newyearpart', (speaking, ...senses) =>
    inNewYear(speaking, (year) => {
      const january = calendar.month(year, 1)
      const day = calendar.nthWeekday(january, sense(senses, 'weekday'), sense(senses, 'ord'))
      return day === undefined ? undefined : calendar.dateAtom([calendar.oneDay(day)])
    }),
  ),
  ...rule('weekno num newyearpart | newyearpart weekno num', (speaking, ...senses) =>
    inNewYear(speaking, (year) => calendar.weekNumber(speaking, sense(senses, 'num'), year)),
  ),
  ...rule('month newyearpart | newyearpart month !fig !ord', (speaking, ...senses) =>
    inNewYear(speaking, (year) => calendar.namedMonth(speaking, sense(senses, 'month'), year)),
  ),
  ...rule('the? ord/fig/nth month newyearpart | month fig/nth newyearpart', (speaking, ...senses) =>
    inNewYear(speaking, (year) =>
      calendar.dayOfNamedMonth(speaking, sense(senses, 'month'), sense(senses, 'ord', 'fig', 'nth'), year),
    ),
  ),
]
