import type { Replay } from '@svar/contract'
import { z } from 'zod'
import { hasRole, system } from '../../../kernel/actor.ts'
import { must, notFound } from '../../../kernel/errors.ts'
import { enqueue, handles, jobType } from '../../../platform/jobs/jobs.ts'
import { fits } from '../../../platform/outbox/patterns.ts'
import type { Reaction } from '../../../platform/outbox/reactions.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { goOn } from '../stores/redeliveries.ts'
import * as store from '../stores/replays.ts'
import { showReplay } from './shape.ts'

const PAGE = 500
const SHOWN = 50

const replayJob = jobType('monitoring.replay', z.object({ replayId: z.uuid() }), { perTenant: 1 })

/**
 * Has a subscriber given events of the past once more, in order, behind all that is newer and more urgent. What it was
 * done with before, it does again. @throws AppError `not_found` without such a subscriber
 */
export async function startReplay(ctx: Context, asked: store.ReplayAsked): Promise<Replay> {
  must(hasRole(ctx.actor, 'admin'))
  const heard = heardBy(reactionsOf(ctx.platform, asked.subscriber))
  if (heard.length === 0) throw notFound('subscriber')
  const id = ctx.newId()
  await store.addReplay(ctx, id, asked, heard, 'name' in ctx.actor ? ctx.actor.name : ctx.actor.kind)
  enqueue(ctx, replayJob, { replayId: id })
  return showReplay(await store.replayBy(ctx, id))
}

export async function listReplays(ctx: Context): Promise<{ items: Replay[] }> {
  return { items: (await store.replays(ctx, SHOWN)).map(showReplay) }
}

/** What the subscriber was not given yet of a replay, it is not given. */
export async function cancelReplay(ctx: Context, id: string): Promise<void> {
  must(hasRole(ctx.actor, 'admin'))
  await store.lockReplay(ctx, id)
  await store.cancel(ctx, id)
  await goOn(ctx)
}

export const jobs = [
  handles(replayJob, async (platform, tenantId, { replayId }, signal) => {
    const step = () => inTenant(platform, tenantId, system('replay'), (ctx) => leavePage(ctx, replayId))
    for (let more = true; more && !signal.aborted; ) more = await step()
  }),
]

/**
 * Leaves the subscriber the next page of events. @returns whether there may be more
 * @throws in a process that has no such subscriber, as one of an older version beside a newer: another tries again
 */
export async function leavePage(ctx: Context, id: string): Promise<boolean> {
  const replay = await store.lockReplay(ctx, id)
  if (replay.state !== 'running') return false
  const reactions = reactionsOf(ctx.platform, replay.subscriber)
  if (reactions.length === 0) throw new Error(`there is no subscriber ${replay.subscriber} in this process`)
  const events = await store.nextEvents(ctx, replay, heardBy(reactions), PAGE)
  const concerned = events.filter((event) =>
    reactions.some(
      (reaction) =>
        fits(reaction.pattern, event.type) && reaction.concerns({ ...event, tenantId: ctx.tenantId }),
    ),
  )
  const isOrdered = reactions.some(({ ordered }) => ordered)
  await store.leaveTo(ctx, replay, concerned, isOrdered)
  const isLast = events.length < PAGE
  await store.advance(ctx, id, { cursorId: events.at(-1)?.id ?? replay.lastId, isLast })
  ctx.afterCommit.push(() => ctx.platform.outbox.wake())
  return !isLast
}

const heardBy = (reactions: Reaction[]) => reactions.map(({ pattern }) => pattern)

const reactionsOf = ({ outbox }: Platform, name: string): Reaction[] =>
  outbox.reactions.filter((reaction) => reaction.name === name)
