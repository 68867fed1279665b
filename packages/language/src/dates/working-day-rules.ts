import type { Atom, Speaking } from './atom.ts'
import { dateAtom, oneDay } from './calendar.ts'
import { weekdayOf, writeDay } from './civil.ts'
import { isPublicHoliday } from './public-holidays.ts'
import { numberOf, type Rule, rule } from './rule.ts'

const SATURDAY = 6
const SUNDAY = 7

/** `neste arbeidsdag`, `nächster Werktag`, `the next working day`: no weekend and no holiday of the country. */
export const workingDayRules: Rule[] = rule('next/coming someday', (speaking, _next, day) =>
  nextWorkingDay(speaking, numberOf(day) === SATURDAY),
)

/** A word like `Werktag` is said of Saturdays by some and not by others: where one comes first, it is asked. */
function nextWorkingDay({ today, locale }: Speaking, mayBeSaturday: boolean): Atom {
  const isOff = (day: number) => weekdayOf(day) === SUNDAY || isPublicHoliday(writeDay(day), locale)
  let day = today + 1
  while (isOff(day) || (weekdayOf(day) === SATURDAY && !mayBeSaturday)) day += 1
  return weekdayOf(day) === SATURDAY ? { kind: 'bad' } : dateAtom([oneDay(day)])
}
