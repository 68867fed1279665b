import type { InsightBucket } from '@svar/contract'
import { Temporal } from 'temporal-polyfill'
import type { Context } from '../../../platform/tenancy/context.ts'
import { bucketsIn, type Hour } from '../stores/breakdown.ts'
import type { Periods } from './periods.ts'
import type { Scope } from './scope.ts'

interface Shown {
  from: string
  periods: Periods
  /** What began in each hour of the span. */
  hours: Hour[]
}

/** The bars of the span: its days, each beside the one in its place in the period before; or the hours of one day. */
export async function seriesOf(ctx: Context, shown: Shown, scope: Scope): Promise<InsightBucket[]> {
  const { periods, hours } = shown
  if (periods.bucket === 'hour') return hoursOfDay(ctx, periods, scope)
  const days = sumByDay(hours)
  const before = await bucketsIn(ctx, periods.before, scope, periods.startsBefore)
  const first = Temporal.PlainDate.from(shown.from)
  return periods.starts.map((start, place) => {
    const day = days.get(first.add({ days: place }).toString()) ?? nothing
    return {
      start: start.toISOString(),
      ...day,
      before: before.find((one) => one.place === place)?.conversations ?? 0,
    }
  })
}

const nothing = { conversations: 0, assistant: 0, person: 0 }

async function hoursOfDay(ctx: Context, { now, starts }: Periods, scope: Scope): Promise<InsightBucket[]> {
  const counted = await bucketsIn(ctx, now, scope, starts)
  return starts.map((start, place) => {
    const { conversations, assistant, person } = counted.find((one) => one.place === place) ?? nothing
    return { start: start.toISOString(), conversations, assistant, person, before: null }
  })
}

function sumByDay(hours: Hour[]): Map<string, typeof nothing> {
  const days = new Map<string, typeof nothing>()
  for (const { at, conversations, assistant, person } of hours) {
    const day = days.get(at.slice(0, 10)) ?? { ...nothing }
    day.conversations += conversations
    day.assistant += assistant
    day.person += person
    days.set(at.slice(0, 10), day)
  }
  return days
}

/** By weekday, Monday first, and hour of the clock on the wall. */
export function weekOf(hours: Hour[]): number[][] {
  const table = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0))
  const weekdays = new Map<string, number>()
  for (const { at, conversations } of hours) {
    const date = at.slice(0, 10)
    // Once for each day: to read a date takes longer than all the rest.
    const dayOfWeek = weekdays.get(date) ?? Temporal.PlainDate.from(date).dayOfWeek
    weekdays.set(date, dayOfWeek)
    const day = table[dayOfWeek - 1] as number[]
    const hour = Number(at.slice(11, 13))
    day[hour] = (day[hour] ?? 0) + conversations
  }
  return table
}
