import { AppError, notFound } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { mayWorkOnTickets } from '../policy.ts'
import type { TicketRow } from '../rows.ts'
import { numberOf, readNumber } from '../show.ts'
import { termsOf } from '../sla/terms.ts'
import * as store from '../store.ts'
import { addChanges } from '../stores/changes.ts'
import { refuseMerged, saveTicket, withStatus } from './change-tickets.ts'
import { oweAlone, oweTogether } from './owe-together.ts'

/**
 * Makes tickets part of another one. Nothing is moved: each keeps its number and what was said in it, and is shown
 * within the other, so that taking it back loses nothing.
 * @throws AppError `not_found`, `state_conflict` where one is part of another already
 */
export async function mergeTickets(ctx: Context, into: string, numbers: string[]): Promise<void> {
  mayWorkOnTickets(ctx)
  const [target, ...others] = [into, ...numbers].map(readNumber)
  const wanted = [...new Set(others.filter((number) => number !== null))]
  const locked = await store.lockTickets(ctx, [...wanted, target ?? 0])
  const main = locked.find(({ number }) => number === target)
  const parts = locked.filter(({ number }) => wanted.includes(number) && number !== target)
  if (!main || parts.length === 0 || parts.length !== wanted.length) throw notFound('ticket')
  for (const row of locked) refuseMerged(row)
  const terms = await termsOf(ctx)
  const batchId = ctx.newId()
  await oweTogether(ctx, { main, parts, batchId, terms })
  for (const before of parts) {
    const closed = withStatus(before, 'closed', ctx.clock.now())
    const after = { ...closed, mergedInto: main.id, statusBeforeMerge: before.status }
    await saveTicket(ctx, { before, after, batchId, happened: 'changed', terms })
    await store.changeTicket(ctx, before.id, { mergedInto: main.id, statusBeforeMerge: before.status })
    await noteBoth(ctx, { part: before, main, batchId, merged: true })
  }
}

/** Makes it a ticket of its own again, as it was. @throws AppError `not_found`, `state_conflict` where it is one */
export async function unmergeTicket(ctx: Context, number: string): Promise<void> {
  mayWorkOnTickets(ctx)
  const before = await store.ticket(ctx, readNumber(number), true)
  if (!before.mergedInto || !before.statusBeforeMerge)
    throw new AppError('state_conflict', 'This ticket is not part of another one.')
  const main = await store.ticketById(ctx, before.mergedInto, true)
  const terms = await termsOf(ctx)
  const batchId = ctx.newId()
  const opened = withStatus(before, before.statusBeforeMerge, ctx.clock.now())
  const after = { ...opened, mergedInto: null, statusBeforeMerge: null }
  await saveTicket(ctx, { before, after, batchId, happened: 'changed', terms })
  await oweAlone(ctx, { main, part: numberOf(before), batchId, terms })
  await store.changeTicket(ctx, before.id, { mergedInto: null, statusBeforeMerge: null })
  await noteBoth(ctx, { part: before, main, batchId, merged: false })
}

async function noteBoth(
  ctx: Context,
  { part, main, batchId, merged }: { part: TicketRow; main: TicketRow; batchId: string; merged: boolean },
): Promise<void> {
  const pair = (number: string) =>
    merged ? { before: null, after: number } : { before: number, after: null }
  await addChanges(ctx, part.id, batchId, [{ field: 'mergedInto', ...pair(numberOf(main)) }])
  await addChanges(ctx, main.id, batchId, [{ field: 'merged', ...pair(numberOf(part)) }])
  await store.changeTicket(ctx, main.id, { updatedAt: ctx.clock.now() })
}

/** The ticket that a number leads to: itself, or the one that it is part of by now. */
export async function wholeOf(ctx: Context, row: TicketRow, lock = false): Promise<TicketRow> {
  let whole = row
  for (let step = 0; whole.mergedInto && step < 50; step += 1)
    whole = await store.ticketById(ctx, whole.mergedInto, lock)
  return whole
}
