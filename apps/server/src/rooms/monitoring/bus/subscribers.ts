import type { Subscriber } from '@svar/contract'
import { hasRole } from '../../../kernel/actor.ts'
import { must, notFound } from '../../../kernel/errors.ts'
import { eventTypes } from '../../../platform/outbox/events.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { goOn, holdBack } from '../stores/redeliveries.ts'
import * as store from '../stores/subscribers.ts'

const idle = { waiting: 0, dead: 0, handled: 0, failed: 0, meanMs: null, lagMs: null }

/** Who reacts, what they did in the last hour, and what they owe; then all of them together, minute by minute. */
export async function listSubscribers(ctx: Context) {
  const [owed, done, paused] = [await store.owed(ctx), await store.done(ctx), await store.paused(ctx)]
  const reactions = Map.groupBy(ctx.platform.outbox.reactions, ({ name }) => name)
  const names = new Set([...reactions.keys(), ...[...owed, ...paused].map(({ name }) => name)])
  const named = <T extends { name: string }>(rows: T[], name: string) => rows.find((row) => row.name === name)
  const items = [...names].sort().map((name): Subscriber => {
    const { oldest = null, ...debts } = named(owed, name) ?? {}
    return {
      ...idle,
      ...debts,
      ...named(done, name),
      name,
      patterns: reactions.get(name)?.map(({ pattern }) => pattern) ?? [],
      isPaused: named(paused, name) !== undefined,
      isKnown: reactions.has(name),
      oldestWaitingAt: oldest?.toISOString() ?? null,
    }
  })
  const minutes = (await store.minutes(ctx)).map((row) => ({ ...row, minute: row.minute.toISOString() }))
  return { items, minutes, types: eventTypes().map(({ type }) => type) }
}

/** Holds back what a subscriber would be given. @throws AppError `not_found` */
export async function pauseSubscriber(ctx: Context, name: string): Promise<void> {
  must(hasRole(ctx.actor, 'admin'))
  if (!ctx.platform.outbox.reactions.some((reaction) => reaction.name === name)) throw notFound('subscriber')
  await store.pause(ctx, name)
  await holdBack(ctx, name)
  ctx.afterCommit.push(() => ctx.platform.outbox.wake())
}

/** Lets it catch up, in order. */
export async function resumeSubscriber(ctx: Context, name: string): Promise<void> {
  must(hasRole(ctx.actor, 'admin'))
  await store.resume(ctx, name)
  await goOn(ctx)
}
