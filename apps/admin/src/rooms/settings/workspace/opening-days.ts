import type { Workspace } from '@svar/contract'

type Hours = Workspace['openingHours']

/** From when to when, as `HH:MM`. */
export type Span = { from: string; to: string }

/** One weekday, 1 (Monday) to 7. No spans: closed. */
export type Day = { weekday: number; spans: Span[] }

export const weekdays = [1, 2, 3, 4, 5, 6, 7]
/** A day may open this many times; all seven together stay below what the API takes. */
export const mostSpans = 4
const workingDays = new Set([1, 2, 3, 4, 5])

/** All seven days, each with its spans from early to late. */
export function daysOf(hours: Hours): Day[] {
  return weekdays.map((weekday) => ({
    weekday,
    spans: hours
      .filter((span) => span.weekday === weekday)
      .map(({ from, to }) => ({ from, to }))
      .toSorted((a, b) => a.from.localeCompare(b.from)),
  }))
}

/** The days as the API takes them. */
export function hoursOf(days: Day[]): Hours {
  return days.flatMap(({ weekday, spans }) => spans.map(({ from, to }) => ({ weekday, from, to })))
}

/** What most businesses begin with. */
export function usualDays(): Day[] {
  return weekdays.map((weekday) => ({
    weekday,
    spans: workingDays.has(weekday) ? [{ from: '09:00', to: '16:00' }] : [],
  }))
}

/** Gives Monday to Friday the same hours as one of them; the weekend stays. */
export function copiedToWorkingDays(days: Day[], from: number): Day[] {
  const spans = days.find(({ weekday }) => weekday === from)?.spans ?? []
  return days.map((day) =>
    workingDays.has(day.weekday) ? { ...day, spans: spans.map((span) => ({ ...span })) } : day,
  )
}

/** A further span after the last one: after an hour's break, or the usual hours on a closed day. */
export function withFurtherSpan(day: Day): Day {
  const last = day.spans.at(-1)
  if (!last) return { ...day, spans: [{ from: '09:00', to: '16:00' }] }
  const from = later(last.to, 60)
  return { ...day, spans: [...day.spans, { from, to: later(from, 120) }] }
}

/** Whether a day cannot be saved: a time is missing, it closes before it opens, or two spans overlap. */
export function hasProblem({ spans }: Day): boolean {
  const sorted = spans.toSorted((a, b) => a.from.localeCompare(b.from))
  return sorted.some(({ from, to }, index) => {
    const next = sorted[index + 1]
    return !from || !to || from >= to || (next !== undefined && next.from < to)
  })
}

function later(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const total = Math.min(hour * 60 + minute + minutes, 23 * 60 + 59)
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}
