import { isDeepStrictEqual } from 'node:util'
import { emit } from '../../../platform/outbox/events.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { ticketPromiseBroken, ticketPromiseNear } from '../events.ts'
import type { TicketRow } from '../rows.ts'
import { numberOf } from '../show.ts'
import {
  type Clocks,
  customerWrote,
  look,
  promiseAnew,
  replied,
  resume,
  runOn,
  start,
  stop,
} from './clocks.ts'
import { giveBack } from './give-back.ts'
import { scheduleLook } from './schedule.ts'
import { policyFor, promisedBy, type Terms } from './terms.ts'

/** The clocks of a ticket that was just opened. */
export function startClocks(row: TicketRow, terms: Terms, now: Date): TicketRow {
  const policy = policyFor(terms, row)
  if (!policy) return { ...row, slaTerms: terms.version }
  const calendar = terms.calendarOf(policy, row.teamId)
  const begun = start(row, promisedBy(policy), calendar, now)
  const { clocks } = look(begun, promisedBy(policy), { ms: terms.warnMs, calendar }, now)
  return { ...row, ...clocks, slaPolicyId: policy.id, slaTerms: terms.version }
}

export type Happened = 'changed' | 'replied' | 'customer_wrote'

/**
 * Keeps the clocks with what happened: they stand while the ticket is not open, and follow the policy that fits now.
 * @param given the ticket as it was stored, and as it is to be but for its clocks
 * @returns what is to be stored; what is due is told
 */
export function keepTime(
  ctx: Context,
  given: { before: TicketRow; after: TicketRow; happened: Happened },
  terms: Terms,
): TicketRow {
  const now = ctx.clock.now()
  const before = followed(given.before, terms)
  const own = clocksOf(before)
  const after = { ...given.after, ...own }
  const policy = policyNow(terms, before, after)
  const calendar = terms.calendarOf(policy, after.teamId)
  let clocks: Clocks = goOn(own, { row: before, terms }, { row: after, policy, terms }, now)
  if (given.happened === 'replied') clocks = replied(clocks, now)
  clocks = after.status === 'open' ? resume(clocks, calendar, now) : stop(clocks, calendar, now)
  if (given.happened === 'customer_wrote') clocks = customerWrote(clocks, promisedBy(policy), calendar, now)
  return tellDue(ctx, { ...after, ...clocks, slaPolicyId: policy?.id ?? null }, terms)
}

/** Nothing is promised afterwards for a ticket that was opened while nothing was, or for which that was taken away. */
const policyNow = (terms: Terms, before: TicketRow, after: TicketRow) =>
  before.slaPolicyId === null && policyFor(terms, before) ? null : policyFor(terms, after)

/**
 * A ticket by the terms that hold now: what it has used was counted by those that held then. What is promised no more is
 * not promised, and what is due by now is not told yet.
 */
export function followed(row: TicketRow, terms: Terms): TicketRow {
  if (row.slaTerms === terms.version || row.slaPolicyId === null) return { ...row, slaTerms: terms.version }
  let now = row
  let held = terms.earlier.find(({ version }) => version === row.slaTerms)
  for (const next of [...terms.earlier, terms].filter(({ version }) => version > row.slaTerms)) {
    const policy = policyFor(next, now)
    const clocks = held
      ? goOn(now, { row: now, terms: held }, { row: now, policy, terms: next }, next.since)
      : now
    now = { ...now, ...clocks, slaPolicyId: policy?.id ?? null }
    held = next
  }
  return { ...now, slaTerms: terms.version }
}

type Policy = Terms['policies'][number] | null

/** The clocks go on from one ticket with its terms to another with its own. */
function goOn(
  clocks: Clocks,
  from: { row: TicketRow; terms: Terms },
  to: { row: TicketRow; policy: Policy; terms: Terms },
  now: Date,
): Clocks {
  const old = from.terms.policies.find(({ id }) => id === from.row.slaPolicyId) ?? null
  const both = { before: promisedBy(old), after: promisedBy(to.policy) }
  const hours = {
    from: from.terms.calendarOf(old, from.row.teamId),
    to: to.terms.calendarOf(to.policy, to.row.teamId),
  }
  // Only hours that were changed close a day that goes on: another team's were closed before.
  const own = from.terms === to.terms ? clocks : giveBack(clocks, both.before, hours, now)
  if (isDeepStrictEqual(both.before, both.after)) return runOn(own, hours, now)
  return promiseAnew(own, both, { ...hours, openedAt: to.row.createdAt, now })
}

/** What of a ticket the clocks are. */
export const clocksOf = (row: TicketRow) => ({
  firstReplyDueAt: row.firstReplyDueAt,
  nextReplyDueAt: row.nextReplyDueAt,
  resolutionDueAt: row.resolutionDueAt,
  firstRepliedAt: row.firstRepliedAt,
  slaLeft: row.slaLeft,
  slaWarned: row.slaWarned,
  slaBroken: row.slaBroken,
  slaDueAt: row.slaDueAt,
  slaLookAt: row.slaLookAt,
  slaPolicyId: row.slaPolicyId,
  slaTerms: row.slaTerms,
})

/** Looks at the clocks now: tells what is due, and says when they are to be looked at next. */
export function tellDue(ctx: Context, row: TicketRow, terms: Terms): TicketRow {
  const policy = terms.policies.find(({ id }) => id === row.slaPolicyId) ?? null
  const warn = { ms: terms.warnMs, calendar: terms.calendarOf(policy, row.teamId) }
  const { clocks, warned, broken } = look(row, promisedBy(policy), warn, ctx.clock.now())
  const about = {
    ticketId: row.id,
    number: numberOf(row),
    conversationId: row.conversationId,
    assigneeId: row.assigneeId,
  }
  for (const target of warned) emit(ctx, ticketPromiseNear, row.id, { ...about, target })
  for (const target of broken) emit(ctx, ticketPromiseBroken, row.id, { ...about, target })
  scheduleLook(ctx, clocks.slaLookAt)
  return { ...row, ...clocks }
}
