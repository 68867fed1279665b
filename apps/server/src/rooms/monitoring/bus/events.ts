import type { StoredEvent } from '@svar/contract'
import { AppError } from '../../../kernel/errors.ts'
import { subscribers } from '../../../platform/outbox/reactions.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import * as store from '../stores/events.ts'
import { showEvent, showListedEvent, showRedelivery, withoutSecrets } from './shape.ts'

type Search = Omit<store.EventSearch, 'before'> & { cursor?: string | undefined }

/** Events that fit, newest first. */
export async function searchEvents(ctx: Context, { cursor, limit, ...search }: Search) {
  const before = cursor === undefined ? null : serial(cursor)
  const rows = await store.findEvents(ctx, { ...search, before, limit: limit + 1 })
  const items = rows.slice(0, limit)
  return { items: items.map(showListedEvent), next: rows.length > limit ? String(items.at(-1)?.id) : null }
}

/** One event, who it concerned, and what they owed of it. @throws AppError `not_found` */
export async function eventWithOutcome(ctx: Context, id: string) {
  const { handledAt, priority, ...event } = await store.eventBy(ctx, id)
  const concerned = subscribers(ctx.platform.outbox.reactions)({
    ...event,
    priority,
    tenantId: ctx.tenantId,
  })
  return {
    ...showEvent(event),
    handledAt: handledAt?.toISOString() ?? null,
    subscribers: concerned.map(({ name }) => name),
    redeliveries: (await store.redeliveriesOf(ctx, id)).map(({ payload, ...row }) => ({
      ...showRedelivery(row),
      payload: payload && withoutSecrets(payload),
    })),
  }
}

interface Reading {
  after?: string | undefined
  pattern: string
  limit: number
}
const FIRST = '0-0'

/** Events in the order of their commits, after a cursor, each with its own. */
export async function eventsAfter(
  ctx: Context,
  { after = FIRST, pattern, limit }: Reading,
): Promise<{ event: StoredEvent; cursor: string }[]> {
  const rows = await store.committedAfter(ctx, positionOf(after), pattern, limit)
  return rows.map(({ tx, ...row }) => ({ event: showEvent(row), cursor: `${tx}-${row.id}` }))
}

/** One page of them. */
export async function pageAfter(ctx: Context, reading: Reading) {
  const found = await eventsAfter(ctx, { ...reading, limit: reading.limit + 1 })
  const items = found.slice(0, reading.limit)
  return {
    items: items.map(({ event }) => event),
    cursor: items.at(-1)?.cursor ?? reading.after ?? FIRST,
    more: found.length > reading.limit,
  }
}

function positionOf(cursor: string): [string, string] {
  const [, tx, id] = /^(\d{1,19})-(\d{1,18})$/.exec(cursor) ?? []
  if (!tx || !id) throw wrongCursor()
  return [tx, id]
}

/** @throws AppError `validation_failed` */
export function serial(cursor: string): string {
  if (!/^\d{1,18}$/.test(cursor)) throw wrongCursor()
  return cursor
}

const wrongCursor = () =>
  new AppError('validation_failed', 'This cursor is not one that was given. Begin without one.', {
    fields: [{ path: 'cursor', message: 'must be a cursor from an answer' }],
  })
