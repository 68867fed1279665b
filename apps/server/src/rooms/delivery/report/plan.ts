import { Temporal } from 'temporal-polyfill'
import type { Context } from '../../../platform/tenancy/context.ts'
import { workspaceOf } from '../../identity/index.ts'
import * as store from '../stores/daily-reports.ts'

/** When it stands in the mailbox before the day begins, on the workspace's own clocks. */
const AT = Temporal.PlainTime.from('07:00')

/** Plans the next morning's, where none is planned yet. */
export async function planReport(ctx: Context): Promise<void> {
  const { timeZone } = await workspaceOf(ctx)
  await store.plan(ctx, nextMorning(timeZone, ctx.clock.now()))
}

/**
 * The next time that it is seven in the morning there. Where the clock jumps over that, it is as long after the jump;
 * where it is seven twice, the first.
 */
export function nextMorning(timeZone: string, now: Date): Date {
  const here = zoned(timeZone, now)
  const at = (day: Temporal.PlainDate) => day.toZonedDateTime({ timeZone, plainTime: AT })
  const today = at(here.toPlainDate())
  const next =
    Temporal.ZonedDateTime.compare(today, here) > 0 ? today : at(here.toPlainDate().add({ days: 1 }))
  return new Date(next.epochMilliseconds)
}

/** The day that is over there, and the same weekday a week before it: `2026-11-20`. */
export function dayOver(timeZone: string, now: Date): { day: string; dayBefore: string } {
  const day = zoned(timeZone, now).toPlainDate().subtract({ days: 1 })
  return { day: day.toString(), dayBefore: day.subtract({ days: 7 }).toString() }
}

const zoned = (timeZone: string, at: Date) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone)
