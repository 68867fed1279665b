import { notFound } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { membersOf } from '../../identity/index.ts'
import { mayWorkOnTickets } from '../policy.ts'
import type { TicketRow } from '../rows.ts'
import { readNumber } from '../show.ts'
import { termsOf } from '../sla/terms.ts'
import * as store from '../store.ts'
import { changesOfBatch } from '../stores/changes.ts'
import type { ChangeRow } from '../tables.ts'
import { changeTickets, type Given, saveTicket, withStatus } from './change-tickets.ts'

/**
 * Changes several tickets, all or none.
 * @returns under which batch it can be taken back
 * @throws AppError `not_found` when one of them is not here
 */
export async function changeTogether(
  ctx: Context,
  numbers: string[],
  given: Given,
): Promise<{ batchId: string; rows: TicketRow[] }> {
  mayWorkOnTickets(ctx)
  const wanted = new Set(numbers.map(readNumber).filter((number) => number !== null))
  const rows = await store.lockTickets(ctx, [...wanted])
  if (rows.length !== new Set(numbers.map((one) => one.trim().toUpperCase())).size) throw notFound('ticket')
  const batchId = ctx.newId()
  return { batchId, rows: await changeTickets(ctx, rows, given, batchId) }
}

/**
 * Takes back what one batch changed, wherever it still stands: what somebody has changed since is theirs.
 * @returns how many tickets are as before
 * @throws AppError `not_found`
 */
export async function undoBatch(ctx: Context, batchId: string): Promise<number> {
  mayWorkOnTickets(ctx)
  const noted = await changesOfBatch(ctx, batchId)
  if (noted.length === 0) throw notFound('change')
  const byTicket = Map.groupBy(noted, (one) => one.ticketId)
  const rows = await store.lockTicketsById(ctx, [...byTicket.keys()])
  const terms = await termsOf(ctx)
  const members = new Map((await membersOf(ctx)).map((member) => [member.id, member.email]))
  const undone = ctx.newId()
  let count = 0
  for (const before of rows) {
    const after = restored(before, byTicket.get(before.id) ?? [], members, ctx.clock.now())
    const saved = await saveTicket(ctx, { before, after, batchId: undone, happened: 'changed', terms })
    if (saved !== before) count += 1
  }
  return count
}

function restored(row: TicketRow, noted: ChangeRow[], members: Map<string, string>, now: Date): TicketRow {
  let after: TicketRow = { ...row, fields: { ...row.fields } }
  for (const { field, before, after: became } of noted) {
    const isOwn = Object.hasOwn(row, field)
    const current = isOwn ? row[field as keyof TicketRow] : (row.fields[field] ?? null)
    if (row.mergedInto || current !== became) continue
    if (!isOwn) after.fields[field] = before as string | number | null
    else if (field === 'status') after = withStatus(after, before as TicketRow['status'], now)
    else after = { ...after, [field]: before }
  }
  // Whoever had it may have left meanwhile.
  const assignedTo = members.get(after.assigneeId ?? '') ?? null
  return { ...after, assignedTo, assigneeId: assignedTo ? after.assigneeId : null }
}
