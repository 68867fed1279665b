import type { Context } from '../../../platform/tenancy/context.ts'
import type { TicketRow } from '../rows.ts'
import * as store from '../store.ts'
import { type Clocks, promiseAnew, resume, stop } from './clocks.ts'
import { tellDue } from './keep-time.ts'
import { policyFor, promisedBy, type Terms, termsOf } from './terms.ts'

/**
 * Changes what is promised, or when its time counts: what is under way follows at once, and what was used of the old time
 * is used of the new. Nothing is promised afterwards for tickets that were opened while nothing was.
 */
export async function followTerms(ctx: Context, change: () => Promise<unknown>): Promise<void> {
  const before = await termsOf(ctx)
  await change()
  const after = await termsOf(ctx)
  for (const row of await store.lockPromised(ctx)) {
    const { slaPolicyId, ...followed } = follow(ctx, row, { before, after })
    const clocks = Object.fromEntries(clockFields.map((field) => [field, followed[field]]))
    await store.changeTicket(ctx, row.id, { ...clocks, slaPolicyId })
  }
}

const clockFields = [
  'firstReplyDueAt',
  'nextReplyDueAt',
  'resolutionDueAt',
  'slaLeft',
  'slaWarned',
  'slaBroken',
  'slaDueAt',
  'slaLookAt',
] as const

function follow(ctx: Context, row: TicketRow, { before, after }: { before: Terms; after: Terms }): TicketRow {
  const now = ctx.clock.now()
  const old = before.policies.find(({ id }) => id === row.slaPolicyId) ?? null
  const policy = policyFor(after, row)
  const both = { before: promisedBy(old), after: promisedBy(policy) }
  // What is left is counted by the hours that it ran in, and runs on in those of now.
  const calendar = before.calendarOf(old, row.teamId)
  let clocks: Clocks = stop(row, calendar, now)
  if (JSON.stringify(both.before) !== JSON.stringify(both.after))
    clocks = promiseAnew(clocks, both, { calendar, openedAt: row.createdAt, now })
  if (!row.slaLeft) clocks = resume(clocks, after.calendarOf(policy, row.teamId), now)
  return tellDue(ctx, { ...row, ...clocks, slaPolicyId: policy?.id ?? null }, after)
}
