import { hasRole } from '../../kernel/actor.ts'
import { must } from '../../kernel/errors.ts'
import { emit } from '../../platform/outbox/events.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { append } from './append.ts'
import { feedbackGiven } from './events.ts'
import { applyTags } from './inbox/tags.ts'
import type { ConversationRow } from './rows.ts'
import { lockOne } from './send-message.ts'
import * as store from './store.ts'

type Changes = Partial<
  Pick<
    ConversationRow,
    'snoozedUntil' | 'topic' | 'metadata' | 'csatScore' | 'csatComment' | 'sentiment' | 'locale' | 'page'
  >
>

/** Changes what is noted of a conversation, without anything being said in it. */
export async function updateConversation(
  ctx: Context,
  conversationId: string,
  changes: Changes,
): Promise<ConversationRow> {
  const conversation = await lockOne(ctx, conversationId)
  Object.assign(conversation, changes)
  append(ctx, [{ conversation, drafts: [] }])
  return conversation
}

export async function setTags(
  ctx: Context,
  conversationId: string,
  tags: string[],
): Promise<ConversationRow> {
  must(hasRole(ctx.actor, 'agent'))
  const conversation = await lockOne(ctx, conversationId)
  await applyTags(ctx, conversation, tags)
  append(ctx, [{ conversation, drafts: [] }])
  return conversation
}

/** Notes how far somebody has read; reading backwards changes nothing. */
export async function markRead(ctx: Context, conversationId: string, seq: number): Promise<void> {
  const conversation = await lockOne(ctx, conversationId)
  const upTo = Math.min(seq, conversation.lastSeq)
  const byVisitor = ctx.actor.kind === 'visitor'
  const before = byVisitor ? conversation.visitorReadSeq : conversation.memberReadSeq
  if (upTo <= before && !(conversation.unread > 0 && !byVisitor)) return
  if (byVisitor) conversation.visitorReadSeq = Math.max(before, upTo)
  else {
    conversation.memberReadSeq = Math.max(before, upTo)
    if (upTo >= conversation.lastSeq) conversation.unread = 0
  }
  append(ctx, [{ conversation, drafts: [] }])
  const frame = {
    t: 'read' as const,
    conversationId,
    who: byVisitor ? ('visitor' as const) : ('member' as const),
    seq: upTo,
  }
  ctx.afterCommit.push(() => ctx.platform.live.publish(ctx.tenantId, { conversationId }, frame))
}

/** A thumb on an answer of the assistant or a member. @returns false where there is no such answer here */
export async function giveFeedback(
  ctx: Context,
  conversationId: string,
  messageId: string,
  value: 'up' | 'down' | null,
  why: { reasons: string[]; comment: string } = { reasons: [], comment: '' },
): Promise<boolean> {
  const message = await store.message(ctx, messageId)
  if (!message || message.conversationId !== conversationId || message.authorKind === 'visitor') return false
  await store.setFeedback(ctx, messageId, value)
  emit(ctx, feedbackGiven, conversationId, { conversationId, messageId, value, ...why })
  const frame = { t: 'feedback' as const, conversationId, messageId, value }
  ctx.afterCommit.push(() =>
    ctx.platform.live.publish(ctx.tenantId, { conversationId, only: 'members' }, frame),
  )
  return true
}
