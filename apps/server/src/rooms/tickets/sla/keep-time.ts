import { emit } from '../../../platform/outbox/events.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { ticketPromiseBroken, ticketPromiseNear } from '../events.ts'
import type { TicketRow } from '../rows.ts'
import { numberOf } from '../show.ts'
import { type Clocks, customerWrote, look, promiseAnew, replied, resume, start, stop } from './clocks.ts'
import { scheduleLook } from './schedule.ts'
import { policyFor, promisedBy, type Terms } from './terms.ts'

/** The clocks of a ticket that was just opened. */
export function startClocks(row: TicketRow, terms: Terms, now: Date): TicketRow {
  const policy = policyFor(terms, row)
  if (!policy) return row
  const begun = start(row, promisedBy(policy), terms.calendarOf(policy, row.teamId), now)
  const { clocks } = look(begun, promisedBy(policy), terms.warnMs, now)
  return { ...row, ...clocks, slaPolicyId: policy.id }
}

export type Happened = 'changed' | 'replied' | 'customer_wrote'

/**
 * Keeps the clocks with what happened: they stand while the ticket is not open, and follow the policy that fits now.
 * @returns what is to be stored; what is due is told
 */
export function keepTime(
  ctx: Context,
  { before, after, happened }: { before: TicketRow; after: TicketRow; happened: Happened },
  terms: Terms,
): TicketRow {
  const now = ctx.clock.now()
  const [old, policy] = [
    terms.policies.find(({ id }) => id === before.slaPolicyId) ?? null,
    policyFor(terms, after),
  ]
  const calendar = terms.calendarOf(policy, after.teamId)
  const promised = promisedBy(policy)
  let clocks: Clocks = after
  // What is left is counted by the hours that it ran in, and runs on in those of the new team.
  if (before.teamId !== after.teamId) clocks = stop(clocks, terms.calendarOf(old, before.teamId), now)
  if (old?.id !== policy?.id) {
    const both = { before: promisedBy(old), after: promised }
    clocks = promiseAnew(clocks, both, { calendar, openedAt: after.createdAt, now })
  }
  if (happened === 'replied') clocks = replied(clocks, now)
  clocks = after.status === 'open' ? resume(clocks, calendar, now) : stop(clocks, calendar, now)
  if (happened === 'customer_wrote') clocks = customerWrote(clocks, promised, calendar, now)
  return tellDue(ctx, { ...after, ...clocks, slaPolicyId: policy?.id ?? null }, terms)
}

/** Looks at the clocks now: tells what is due, and says when they are to be looked at next. */
export function tellDue(ctx: Context, row: TicketRow, terms: Terms): TicketRow {
  const policy = terms.policies.find(({ id }) => id === row.slaPolicyId) ?? null
  const { clocks, warned, broken } = look(row, promisedBy(policy), terms.warnMs, ctx.clock.now())
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
