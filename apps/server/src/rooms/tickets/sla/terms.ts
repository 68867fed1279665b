import { isPublicHoliday } from '@svar/language'
import type { Context } from '../../../platform/tenancy/context.ts'
import { workspaceOf } from '../../identity/index.ts'
import { deskHours } from '../../teams/index.ts'
import * as setup from '../stores/setup.ts'
import type { PolicyRow } from '../tables.ts'
import type { Calendar } from './calendar.ts'
import type { Promised } from './clocks.ts'

/** What a workspace promises, and when its time counts. */
export interface Terms {
  policies: PolicyRow[]
  warnMs: number
  /** When time counts for a ticket: in the hours of its team, else of the business, without their holidays. */
  calendarOf(policy: PolicyRow | null, teamId: string | null): Calendar
}

const MINUTE_MS = 60_000

export async function termsOf(ctx: Context): Promise<Terms> {
  const policies = await setup.allPolicies(ctx)
  if (policies.length === 0) return { policies, warnMs: 0, calendarOf: () => always }
  const [workspace, settings, hoursOf] = [
    await workspaceOf(ctx),
    await setup.settingsOf(ctx),
    await deskHours(ctx),
  ]
  const open = (teamId: string | null): Calendar => {
    const { timeZone, openingHours, holidays } = hoursOf(teamId)
    const closed = new Set([...settings.closedDays, ...holidays.map(({ date }) => date)])
    const isPublic = (day: string) => settings.keepPublicHolidays && isPublicHoliday(day, workspace.locale)
    return { timeZone, hours: openingHours, isClosedOn: (day) => closed.has(day) || isPublic(day) }
  }
  return {
    policies,
    warnMs: settings.warnMinutes * MINUTE_MS,
    calendarOf: (policy, teamId) => (policy?.openHoursOnly ? open(teamId) : always),
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
