import { hasRole } from '../../../kernel/actor.ts'
import { AppError, must } from '../../../kernel/errors.ts'
import { eventTypes } from '../../../platform/outbox/events.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import * as store from '../stores/redeliveries.ts'
import { serial } from './events.ts'
import { isSealed, type RedeliveryRow, showListedEvent, showRedelivery } from './shape.ts'

interface Listing {
  state: RedeliveryRow['state']
  subscriber?: string | undefined
  without?: 'payload' | undefined
  cursor?: string | undefined
  limit: number
}

/** What subscribers owe, newest first. */
export async function listRedeliveries(ctx: Context, { state, subscriber, without, cursor, limit }: Listing) {
  const before = cursor === undefined ? null : serial(cursor)
  const rows = await store.redeliveries(ctx, {
    state,
    subscriber: subscriber ?? null,
    without,
    before,
    limit: limit + 1,
  })
  const items = rows.slice(0, limit).map(({ event, ...row }) => ({
    ...showRedelivery(row),
    event: showListedEvent({ ...event, createdAt: new Date(event.createdAt) }),
  }))
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

/**
 * Lets a dead one be tried again; with `payload`, what a person has mended stands in for what it carried, except for
 * what is sealed. @throws AppError `validation_failed` where the event could not carry it, `conflict` when it has ended or
 * is being tried
 */
export async function retryRedelivery(
  ctx: Context,
  id: string,
  payload?: Record<string, unknown>,
): Promise<void> {
  must(hasRole(ctx.actor, 'admin'))
  const owed = await lockOpen(ctx, id)
  if (owed.isInHand)
    throw new AppError('conflict', 'It is being tried right now. Look again when that has ended.')
  await store.letWait(ctx, id, payload ? mend(owed, payload) : null)
  await store.goOn(ctx)
}

/** Gives one up; those behind it go on. @throws AppError `conflict` when it has ended */
export async function discardRedelivery(ctx: Context, id: string): Promise<void> {
  must(hasRole(ctx.actor, 'admin'))
  await lockOpen(ctx, id)
  await store.discard(ctx, id)
  await store.goOn(ctx)
}

/** All dead ones of a subscriber, again, in order. @returns how many */
export async function retryDead(ctx: Context, subscriber: string): Promise<{ count: number }> {
  must(hasRole(ctx.actor, 'admin'))
  const count = await store.letDeadWait(ctx, subscriber)
  await store.goOn(ctx)
  return { count }
}

/** Gives all dead ones of a subscriber up; those behind them go on. @returns how many */
export async function discardDead(ctx: Context, subscriber: string): Promise<{ count: number }> {
  must(hasRole(ctx.actor, 'admin'))
  const count = await store.discardDead(ctx, subscriber)
  await store.goOn(ctx)
  return { count }
}

async function lockOpen(ctx: Context, id: string): Promise<store.LockedRedelivery> {
  const owed = await store.lockRedelivery(ctx, id)
  if (owed.state === 'dead' || owed.state === 'waiting') return owed
  throw new AppError('conflict', 'This one has ended already. Replay the event to have it done once more.')
}

function mend(
  { type, payload: original }: store.LockedRedelivery,
  payload: Record<string, unknown>,
): Record<string, unknown> {
  const sealed = Object.fromEntries(Object.entries(original).filter(([name]) => isSealed(name)))
  const mended = { ...payload, ...sealed }
  const parsed = eventTypes()
    .find((kind) => kind.type === type)
    ?.schema.safeParse(mended)
  if (parsed?.success !== false) return mended
  throw new AppError('validation_failed', `An event "${type}" cannot carry this.`, {
    fields: parsed.error.issues.map(({ path, message }) => ({
      path: ['payload', ...path].join('.'),
      message,
    })),
  })
}
