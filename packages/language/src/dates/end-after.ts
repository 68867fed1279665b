import { plus } from './calendar.ts'
import { civilOf, dayOf, daysInMonth } from './civil.ts'
import type { Moment } from './moment.ts'

/** The end of a stretch, as it follows the day on which that begins: a weekday, a day of the month or of the year. */
export function endAfter(to: Moment, first: number): Moment {
  const date = to.date
  const only = date?.options[0]
  if (!date || !only) return to
  if (date.weekday !== undefined && date.assumed.includes('coming-weekday')) {
    const day = only.from + Math.ceil(Math.max(0, first + 1 - only.from) / 7) * 7
    const nearest = day - Math.floor((day - first - 1) / 7) * 7
    return { ...to, date: { ...date, options: [{ from: nearest, to: nearest }] } }
  }
  // `from 9 December until the 11th`
  if (date.dayOfMonth !== undefined && only.to < first) {
    const { day, year, month } = civilOf(first)
    const next = dayOf(year, month, 1) + (date.dayOfMonth > day ? 0 : daysInMonth(year, month))
    const last = next + date.dayOfMonth - 1
    return { ...to, date: { ...date, options: [{ from: last, to: last }] } }
  }
  // `from 2 January to the end of the month`
  if (date.isEndOfThis && only.to < first) {
    const { year, month } = civilOf(first)
    const isYear = only.from === only.to
    const last = isYear ? dayOf(year, 12, 31) : dayOf(year, month, daysInMonth(year, month))
    return { ...to, date: { ...date, isVague: false, options: [{ from: last, to: last }] } }
  }
  if (date.yearless && only.to < first)
    return {
      ...to,
      date: {
        ...date,
        options: date.options.map((days) => ({
          from: plus(days.from, 1, 'year'),
          to: plus(days.to, 1, 'year'),
        })),
      },
    }
  return to
}
