import { isPublicHoliday } from '@svar/language'
import type { Context } from '../../../platform/tenancy/context.ts'
import { workspaceOf } from '../../identity/index.ts'
import * as setup from '../stores/setup.ts'
import type { PolicyRow } from '../tables.ts'
import type { Calendar } from './calendar.ts'
import type { Promised } from './clocks.ts'

/** What a workspace promises, and when its time counts. */
export interface Terms {
  policies: PolicyRow[]
  warnMs: number
  calendarOf(policy: PolicyRow | null): Calendar
}

const MINUTE_MS = 60_000

export async function termsOf(ctx: Context): Promise<Terms> {
  const policies = await setup.allPolicies(ctx)
  if (policies.length === 0) return { policies, warnMs: 0, calendarOf: () => always }
  const [workspace, settings] = [await workspaceOf(ctx), await setup.settingsOf(ctx)]
  const closed = new Set(settings.closedDays)
  const open: Calendar = {
    timeZone: workspace.timeZone,
    hours: workspace.openingHours,
    isClosedOn: (day) =>
      closed.has(day) || (settings.keepPublicHolidays && isPublicHoliday(day, workspace.locale)),
  }
  return {
    policies,
    warnMs: settings.warnMinutes * MINUTE_MS,
    calendarOf: (policy) => (policy?.openHoursOnly ? open : always),
  }
}

const always: Calendar = { timeZone: 'UTC', hours: [], isClosedOn: () => false }

/** The first policy that fits. */
export const policyFor = (
  { policies }: Terms,
  { priority, category }: { priority: string; category: string | null },
): PolicyRow | null =>
  policies.find(
    (one) =>
      (one.priority === null || one.priority === priority) &&
      (one.category === null || one.category === category),
  ) ?? null

export const promisedBy = (policy: PolicyRow | null): Promised => ({
  first_reply: inMs(policy?.firstReplyMinutes),
  next_reply: inMs(policy?.nextReplyMinutes),
  resolution: inMs(policy?.resolutionMinutes),
})

const inMs = (minutes: number | null | undefined) => (minutes ? minutes * MINUTE_MS : null)
