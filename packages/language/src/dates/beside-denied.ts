import type { Speaking } from './atom.ts'
import { addMonths, civilOf, dayOf, isDate, mondayOf } from './civil.ts'
import type { Moment } from './moment.ts'

/** So far from the day that was left aside another day of the month may lie. */
const NEAR = 12

/**
 * `18 October won't do, but the 19th will`: what is left aside still says of which month the other day is. A weekday
 * beside a date some weeks ahead may be the one of that week or the coming one; only the writer can tell.
 */
export function withDeniedMonth(moments: readonly Moment[], { today }: Speaking): Moment[] {
  return moments.map(withoutRefused).map((moment) => {
    const told = moments.find((each) => each.isDenied && each.first < moment.first && isFullDate(each, today))
    const aside = told?.date?.options[0]?.from
    if (aside === undefined || moment.isDenied || !moment.date) return moment
    const { dayOfMonth, weekday, assumed, options } = moment.date
    if (weekday === undefined && dayOfMonth !== undefined && assumed.includes('nearest-month')) {
      const day = nearest(aside, dayOfMonth)
      if (day === undefined || day < today) return { ...moment, isBad: true }
      return { ...moment, date: { ...moment.date, options: [{ from: day, to: day }] } }
    }
    const isOther = options.some(({ from }) => mondayOf(from) < mondayOf(aside))
    return assumed.includes('coming-weekday') && isOther ? { ...moment, isBad: true } : moment
  })
}

/** `this Friday won't do, but next Friday will`: of two readings the one that was refused is not meant. */
function withoutRefused(moment: Moment, _at: number, moments: readonly Moment[]): Moment {
  const options = moment.date?.options ?? []
  if (moment.isDenied || !moment.date || options.length !== 2) return moment
  const refused = moments.filter(
    ({ isDenied, isPast, date }) => isDenied && !isPast && date?.options.length === 1,
  )
  const left = options.filter(
    ({ from, to }) =>
      !refused.some(({ date }) => date?.options[0]?.from === from && date.options[0].to === to),
  )
  return left.length === 1 ? { ...moment, date: { ...moment.date, options: left } } : moment
}

/** One day to come with its month. */
function isFullDate({ date, isPast }: Moment, today: number): boolean {
  const [day, more] = date?.options ?? []
  if (!date || !day || more || day.from !== day.to || day.from < today || isPast) return false
  return date.weekday === undefined && date.dayOfMonth === undefined && !date.relative
}

/** The day of that number nearest to another one; undefined when none is near. */
function nearest(aside: number, dayOfMonth: number): number | undefined {
  const days = [-1, 0, 1].flatMap((offset) => {
    const { year, month } = civilOf(addMonths(firstOfMonth(aside), offset))
    return isDate(year, month, dayOfMonth) ? [dayOf(year, month, dayOfMonth)] : []
  })
  return days.find((day) => Math.abs(day - aside) <= NEAR)
}

function firstOfMonth(day: number): number {
  const { year, month } = civilOf(day)
  return dayOf(year, month, 1)
}
