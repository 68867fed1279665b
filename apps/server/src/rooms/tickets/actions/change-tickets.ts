import type { TicketChanges } from '@svar/contract'
import { AppError, notFound } from '../../../kernel/errors.ts'
import { emit } from '../../../platform/outbox/events.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { membersOf } from '../../identity/index.ts'
import { teamById } from '../../teams/index.ts'
import { ticketUpdated } from '../events.ts'
import { checkFields } from '../field-values.ts'
import type { TicketRow } from '../rows.ts'
import { numberOf } from '../show.ts'
import { type Happened, keepTime } from '../sla/keep-time.ts'
import { type Terms, termsOf } from '../sla/terms.ts'
import * as store from '../store.ts'
import { addChanges } from '../stores/changes.ts'

type Optional<T> = { [K in keyof T]?: T[K] | undefined }
export type Given = Optional<TicketChanges> & { description?: string | undefined }

/**
 * Changes tickets that are held already, and notes each change under one batch.
 * @returns them as they are now
 * @throws AppError `not_found` for an assignee who is no member and a team that is not here, `validation_failed` for a field's value,
 * `state_conflict` for a ticket that is part of another one
 */
export async function changeTickets(
  ctx: Context,
  rows: TicketRow[],
  given: Given,
  batchId: string,
): Promise<TicketRow[]> {
  for (const row of rows) refuseMerged(row)
  const assignee = await assigneeOf(ctx, given.assigneeId)
  if (given.teamId) await teamById(ctx, given.teamId)
  const fields = given.fields && (await checkFields(ctx, given.fields))
  const terms = await termsOf(ctx)
  const changed: TicketRow[] = []
  for (const before of rows) {
    const after = { ...nextOf(before, given, ctx.clock.now()), ...assignee }
    if (fields) after.fields = { ...before.fields, ...fields }
    changed.push(await saveTicket(ctx, { before, after, batchId, happened: 'changed', terms }))
  }
  return changed
}

/** @throws AppError `state_conflict` */
export function refuseMerged(row: TicketRow): void {
  if (!row.mergedInto) return
  throw new AppError('state_conflict', 'This ticket is part of another one now. Change that one instead.')
}

interface Saving {
  before: TicketRow
  after: TicketRow
  batchId: string
  happened: Happened
  terms: Terms
}

/** Stores a ticket as it is to be, with its clocks and its history. Nothing happens where nothing is different. */
export async function saveTicket(
  ctx: Context,
  { before, after, batchId, happened, terms }: Saving,
): Promise<TicketRow> {
  const differences = differencesOf(before, after)
  if (differences.length === 0 && happened === 'changed') return before
  const timed = keepTime(ctx, { before, after, happened }, terms)
  const row = { ...timed, updatedAt: ctx.clock.now() }
  const { contactEmail: _email, contactName: _name, id: _id, number: _number, ...stored } = row
  await store.changeTicket(ctx, row.id, stored)
  await addChanges(ctx, row.id, batchId, differences)
  if (differences.length > 0) announce(ctx, row)
  return row
}

function announce(ctx: Context, row: TicketRow): void {
  const { id, conversationId, status } = row
  emit(ctx, ticketUpdated, id, { ticketId: id, number: numberOf(row), conversationId, status })
}

function nextOf(before: TicketRow, given: Given, now: Date): TicketRow {
  return withStatus(
    {
      ...before,
      priority: given.priority ?? before.priority,
      subject: given.subject ?? before.subject,
      description: given.description ?? before.description,
      category: given.category === undefined ? before.category : given.category?.trim() || null,
      teamId: given.teamId === undefined ? before.teamId : given.teamId,
    },
    given.status ?? before.status,
    now,
  )
}

/** When it was resolved is known for as long as it is. */
export const withStatus = (row: TicketRow, status: TicketRow['status'], now: Date): TicketRow => ({
  ...row,
  status,
  resolvedAt: status === 'resolved' || status === 'closed' ? (row.resolvedAt ?? now) : null,
})

async function assigneeOf(
  ctx: Context,
  id: string | null | undefined,
): Promise<Partial<Pick<TicketRow, 'assigneeId' | 'assignedTo'>>> {
  if (id === undefined) return {}
  if (id === null) return { assigneeId: null, assignedTo: null }
  const member = (await membersOf(ctx)).find((one) => one.id === id)
  if (!member) throw notFound('member')
  return { assigneeId: member.id, assignedTo: member.email }
}

export interface Difference {
  field: string
  before: unknown
  after: unknown
}

const watched = ['status', 'priority', 'category', 'subject', 'description', 'assigneeId', 'teamId'] as const

function differencesOf(before: TicketRow, after: TicketRow): Difference[] {
  const own = watched.map((field) => ({ field, before: before[field], after: after[field] }))
  const names = [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])]
  const custom = names.map((field) => ({
    field,
    before: before.fields[field] ?? null,
    after: after.fields[field] ?? null,
  }))
  return [...own, ...custom].filter((one) => one.before !== one.after)
}
