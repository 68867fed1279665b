import type { Actor } from '../../../kernel/actor.ts'
import { system } from '../../../kernel/actor.ts'
import { AppError } from '../../../kernel/errors.ts'
import { emit } from '../../../platform/outbox/events.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { membersOf, workingApiKeys } from '../../identity/index.ts'
import { close } from '../change-hands.ts'
import { scheduledMessageFailed } from '../events.ts'
import { sendMessage } from '../send-message.ts'
import * as conversations from '../store.ts'
import * as store from '../stores/scheduled.ts'
import { tellUnsent } from './composer.ts'

/**
 * Sends a message whose time has come. That it was sent and the message itself commit together, under its lock:
 * however often and by how many this is tried, it is sent once.
 * What is refused, as when a colleague has the conversation by now, is kept as not sent and its member is told.
 */
export async function sendScheduled(platform: Platform, tenantId: string, id: string): Promise<void> {
  try {
    await inTenant(platform, tenantId, system('scheduled'), (ctx) => sendIfDue(ctx, id))
  } catch (error) {
    if (!(error instanceof AppError) || error.status >= 500) throw error
    await inTenant(platform, tenantId, system('scheduled'), (ctx) => noteRefusal(ctx, id, error))
  }
}

async function sendIfDue(ctx: Context, id: string): Promise<void> {
  const row = await store.lockScheduled(ctx, id)
  if (row?.state !== 'waiting' || row.sendAt > ctx.clock.now()) return
  // The conversation first: what the customer writes at this moment is either seen here or comes after it.
  row.conversationId = await conversations.currentId(ctx, row.conversationId)
  await conversations.lockConversations(ctx, [row.conversationId])
  const now = await store.lockScheduled(ctx, id)
  if (row.cancelOnReply && now?.answered) {
    await store.saveScheduled(ctx, { ...row, state: 'cancelled', reason: 'customer_wrote' })
    return tellUnsent(ctx, row.conversationId, row.memberId, 'scheduled')
  }
  const answered = now?.answered ?? row.answered
  await sendNow({ ...ctx, actor: await actorOf(ctx, row.actor) }, { ...row, answered })
}

/** Who wrote it, with the role that they have now. @throws AppError `forbidden` when they left, or a key was revoked */
async function actorOf(ctx: Context, actor: Actor): Promise<Actor> {
  if (actor.kind !== 'member' && actor.kind !== 'api_key') return actor
  const now =
    actor.kind === 'member'
      ? (await membersOf(ctx)).find(({ id }) => id === actor.memberId)
      : (await workingApiKeys(ctx)).find(({ id }) => id === actor.id)
  if (!now || now.role === 'viewer')
    throw new AppError('forbidden', 'Who wrote this does not answer customers any more.')
  return { ...actor, name: now.name, role: now.role }
}

/** Sends it in this transaction, on behalf of the caller. */
export async function sendNow(ctx: Context, row: store.ScheduledRow): Promise<store.ScheduledRow> {
  const message = await sendMessage(ctx, {
    conversationId: row.conversationId,
    clientId: row.clientId,
    kind: 'text',
    text: row.text,
    attachmentIds: row.attachmentIds,
  })
  const sent = { ...row, state: 'sent' as const, messageId: message.id }
  await store.saveScheduled(ctx, sent)
  tellUnsent(ctx, row.conversationId, row.memberId, 'scheduled')
  // Who wrote meanwhile is not left with a closed conversation.
  if (row.thenClose && !row.answered) await close(ctx, row.conversationId, 'member')
  return sent
}

async function noteRefusal(ctx: Context, id: string, error: AppError): Promise<void> {
  const row = await store.lockScheduled(ctx, id)
  if (row?.state !== 'waiting') return
  await store.saveScheduled(ctx, { ...row, state: 'failed', reason: error.code })
  const { conversationId, memberId } = row
  emit(ctx, scheduledMessageFailed, conversationId, {
    conversationId,
    scheduledId: id,
    memberId,
    reason: error.code,
  })
  tellUnsent(ctx, conversationId, memberId, 'scheduled')
}
