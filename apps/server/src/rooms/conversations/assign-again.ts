import { system } from '../../kernel/actor.ts'
import type { Platform } from '../../platform/platform.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import { deskFor, hasLeft } from '../teams/index.ts'
import { append } from './append.ts'
import { giveOut } from './assign-automatically.ts'
import { advance, askForSomebody, keptTime, showGone } from './change-hands.ts'
import { happened } from './happenings.ts'
import { absenceOf } from './request-person.ts'
import { lockOne } from './send-message.ts'
import * as store from './store.ts'
import { heldBy, waitingInOrder } from './stores/assign.ts'

/** So many are given out in one go; the rest when somebody is free again. */
const MOST_AT_ONCE = 100

/**
 * What somebody has who is gone waits for others: all of it when they are no member any more, else that in which
 * the customer has no person's answer. Told in each conversation. Each in a transaction of its own.
 */
export async function passOn(
  platform: Platform,
  tenantId: string,
  memberId: string,
  which: 'all' | 'unanswered',
): Promise<void> {
  const ids = await act(platform, tenantId, (ctx) => heldBy(ctx, memberId, which))
  for (const id of ids) await act(platform, tenantId, (ctx) => passOnOne(ctx, id, memberId, which))
}

async function passOnOne(
  ctx: Context,
  conversationId: string,
  memberId: string,
  which: 'all' | 'unanswered',
): Promise<void> {
  const conversation = await lockOne(ctx, conversationId)
  // Who asked for a person right after the assistant wrote waits no less.
  if (which === 'unanswered' && conversation.lastAuthor === 'member') return
  const before = { ...conversation }
  if (!advance(conversation, { type: 'passed_on', memberId, at: ctx.clock.now() })) return
  const why = which === 'all' ? 'left' : 'away'
  askForSomebody(ctx, conversation, 'passed_on')
  showGone(ctx, before, conversation)
  const line = happened(ctx, 'assigned', {
    name: null,
    from: before.assigneeName ?? '',
    why,
    ...keptTime(ctx, conversation),
  })
  const desk = await deskFor(ctx, conversation.teamId)
  append(ctx, [{ conversation, drafts: [line, ...absenceOf(ctx, conversation, desk)] }])
}

/** The customer wrote to somebody who has gone already: it waits for others, as it would have when they went. */
export async function passOnOfGone(
  platform: Platform,
  tenantId: string,
  conversationId: string,
): Promise<void> {
  await act(platform, tenantId, async (ctx) => {
    const holder = (await store.conversation(ctx, conversationId))?.assigneeId
    if (holder && (await hasLeft(ctx, holder))) await passOnOne(ctx, conversationId, holder, 'unanswered')
  })
}

/** Gives out what waits, the longest first, as far as there is somebody to take it. */
export async function giveOutAll(platform: Platform, tenantId: string): Promise<void> {
  for (const id of await act(platform, tenantId, (ctx) => waitingInOrder(ctx, MOST_AT_ONCE)))
    await act(platform, tenantId, (ctx) => giveOut(ctx, id))
}

const act = <T>(platform: Platform, tenantId: string, work: (ctx: Context) => Promise<T>) =>
  inTenant(platform, tenantId, system('assignment'), work)
