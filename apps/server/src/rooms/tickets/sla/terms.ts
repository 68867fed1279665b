import { isDeepStrictEqual } from 'node:util'
import type { Locale } from '@svar/contract'
import { isPublicHoliday } from '@svar/language'
import type { Context } from '../../../platform/tenancy/context.ts'
import { workspaceOf } from '../../identity/index.ts'
import { allDeskHours, type DeskHours } from '../../teams/index.ts'
import * as setup from '../stores/setup.ts'
import { forgetTermsBefore, type Noted, notedTerms, noteTerms } from '../stores/terms.ts'
import type { PolicyRow } from '../tables.ts'
import type { Calendar } from './calendar.ts'
import type { Promised } from './clocks.ts'

/** What is promised and when its time counts, as it is noted each time that it changes. */
export interface Agreed {
  policies: Omit<PolicyRow, 'tenantId'>[]
  warnMinutes: number
  closedDays: string[]
  /** Whose public holidays do not count; null: they count. */
  holidaysOf: Locale | null
  usual: DeskHours
  /** Of teams that have others than the workspace. */
  ofTeams: Record<string, DeskHours>
}

/** What a workspace promises, and when its time counts. */
export interface Terms {
  /** Counts up; 0 where nothing was ever promised. */
  version: number
  /** From when on they hold. */
  since: Date
  policies: Agreed['policies']
  warnMs: number
  /** When time counts for a ticket: in the hours of its team, else of the business, without their holidays. */
  calendarOf(policy: { openHoursOnly: boolean } | null, teamId: string | null): Calendar
  /** What held before, for tickets that have not followed yet; the oldest first. */
  earlier: Terms[]
}

const MINUTE_MS = 60_000

/** What holds now. What is not as it was noted last is noted with this moment, and tickets under way follow it. */
export async function termsOf(ctx: Context): Promise<Terms> {
  for (;;) {
    // What was noted is read first: what is read after it is as new or newer, never older.
    const noted = await notedTerms(ctx)
    const last = noted.at(-1)
    const terms = await agreedNow(ctx, last)
    if (!terms) return termsFrom([])
    if (last && isDeepStrictEqual(last.terms, terms)) return termsFrom(noted)
    const fresh = { version: (last?.version ?? 0) + 1, terms, since: ctx.clock.now() }
    if (await noteTerms(ctx, fresh)) return termsFrom([...noted, fresh])
  }
}

/** Forgets what held before, when no ticket follows from there any more. */
export const forgetEarlier = (ctx: Context, terms: Terms) => forgetTermsBefore(ctx, terms.version)

/** @returns null where nothing is promised and nothing was */
async function agreedNow(ctx: Context, last: Noted | undefined): Promise<Agreed | null> {
  const policies = (await setup.allPolicies(ctx)).map(({ tenantId: _, ...policy }) => policy)
  if (policies.length === 0 && !last?.terms.policies.length) return last?.terms ?? null
  const [{ locale }, settings, hours] = [
    await workspaceOf(ctx),
    await setup.settingsOf(ctx),
    await allDeskHours(ctx),
  ]
  const own = Object.entries(hours.ofTeams).filter(([, one]) => !isDeepStrictEqual(one, hours.usual))
  return {
    policies,
    warnMinutes: settings.warnMinutes,
    closedDays: settings.closedDays,
    holidaysOf: settings.keepPublicHolidays ? locale : null,
    usual: hours.usual,
    ofTeams: Object.fromEntries(own),
  }
}

function termsFrom(noted: Noted[]): Terms {
  const all = noted.map(readTerms)
  const now = all.pop() ?? nothing
  return { ...now, earlier: all }
}

function readTerms({ version, since, terms }: Noted): Terms {
  const calendars = new Map<string, Calendar>()
  const calendarOf = (teamId: string) => {
    const found = calendars.get(teamId) ?? calendarFrom(terms, terms.ofTeams[teamId] ?? terms.usual)
    calendars.set(teamId, found)
    return found
  }
  return {
    version,
    since,
    policies: terms.policies,
    warnMs: terms.warnMinutes * MINUTE_MS,
    calendarOf: (policy, teamId) => (policy?.openHoursOnly ? calendarOf(teamId ?? '') : always),
    earlier: [],
  }
}

function calendarFrom({ closedDays, holidaysOf }: Agreed, hours: DeskHours): Calendar {
  const closed = new Set([...closedDays, ...hours.holidays.map(({ date }) => date)])
  const isPublic = (day: string) => holidaysOf !== null && isPublicHoliday(day, holidaysOf)
  return {
    timeZone: hours.timeZone,
    hours: hours.openingHours,
    isClosedOn: (day) => closed.has(day) || isPublic(day),
  }
}

const always: Calendar = { timeZone: 'UTC', hours: [], isClosedOn: () => false }
const nothing: Terms = {
  version: 0,
  since: new Date(0),
  policies: [],
  warnMs: 0,
  calendarOf: () => always,
  earlier: [],
}

/** The first policy that fits. */
export const policyFor = (
  { policies }: Terms,
  { priority, category }: { priority: string; category: string | null },
): Terms['policies'][number] | null =>
  policies.find(
    (one) =>
      (one.priority === null || one.priority === priority) &&
      (one.category === null || one.category === category),
  ) ?? null

export const promisedBy = (
  policy: Pick<PolicyRow, 'firstReplyMinutes' | 'nextReplyMinutes' | 'resolutionMinutes'> | null,
): Promised => ({
  first_reply: inMs(policy?.firstReplyMinutes),
  next_reply: inMs(policy?.nextReplyMinutes),
  resolution: inMs(policy?.resolutionMinutes),
})

const inMs = (minutes: number | null | undefined) => (minutes ? minutes * MINUTE_MS : null)
