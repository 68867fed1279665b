import type { Happening } from '@svar/contract'
import { hasRole } from '../../kernel/actor.ts'
import { AppError, must } from '../../kernel/errors.ts'
import { emit } from '../../platform/outbox/events.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { memberById } from '../identity/index.ts'
import { append } from './append.ts'
import { conversationClosed, conversationReopened, handedBack, personRequested, takenOver } from './events.ts'
import { type Refusal, type Step, step } from './hand-over.ts'
import { happened } from './happenings.ts'
import { viewersOf } from './policy.ts'
import type { ConversationRow, Draft } from './rows.ts'
import { lockOne, memberOf } from './send-message.ts'

const sentences: Record<Refusal, string> = {
  already_taken: 'A colleague has this conversation already.',
  not_with_a_person: 'The assistant has this conversation already.',
  is_closed: 'This conversation is closed. Open it first.',
  not_waiting: 'Nobody is being waited for.',
  not_closed: 'This conversation is open.',
}

/** Applies one step of the hand-over to a locked conversation. @returns whether something changed */
export function advance(conversation: ConversationRow, what: Step): boolean {
  const outcome = step(conversation, what)
  if (!outcome.ok) {
    const name = conversation.assigneeName ?? ''
    throw new AppError(
      outcome.refusal === 'already_taken' ? 'already_taken' : 'state_conflict',
      sentences[outcome.refusal],
      {
        params: { name, reason: outcome.refusal },
      },
    )
  }
  Object.assign(conversation, outcome.next)
  if (outcome.next.assigneeId === null) conversation.assigneeName = null
  return outcome.announce
}

export async function takeOver(
  ctx: Context,
  conversationId: string,
  force: boolean,
): Promise<ConversationRow> {
  must(hasRole(ctx.actor, 'agent'))
  const conversation = await lockOne(ctx, conversationId)
  const member = memberOf(ctx)
  const before = { ...conversation }
  if (!advance(conversation, { type: 'taken_over', memberId: member.id, force })) return conversation
  showGone(ctx, before, conversation)
  conversation.assigneeName = member.name
  emit(ctx, takenOver, conversation.id, { conversationId, memberId: member.id })
  return tell(ctx, conversation, happened(ctx, 'taken_over', { name: member.name }))
}

export async function handBack(ctx: Context, conversationId: string): Promise<ConversationRow> {
  must(hasRole(ctx.actor, 'agent'))
  const conversation = await lockOne(ctx, conversationId)
  const before = { ...conversation }
  const name = conversation.assigneeName ?? memberOf(ctx).name
  advance(conversation, { type: 'handed_back' })
  conversation.misses = 0
  showGone(ctx, before, conversation)
  emit(ctx, handedBack, conversation.id, { conversationId })
  return tell(ctx, conversation, happened(ctx, 'handed_back', { name }))
}

/** The customer goes on with the assistant instead of waiting. */
export async function resumeAssistant(ctx: Context, conversationId: string): Promise<ConversationRow> {
  const conversation = await lockOne(ctx, conversationId)
  advance(conversation, { type: 'assistant_resumed' })
  conversation.misses = 0
  emit(ctx, handedBack, conversation.id, { conversationId: conversation.id })
  return tell(ctx, conversation, happened(ctx, 'handed_back', { name: '' }))
}

/** Gives it to a member, or to nobody: then it waits, and the business is told as of any that waits. Tells no member. */
export async function assign(
  ctx: Context,
  conversationId: string,
  memberId: string | null,
): Promise<ConversationRow> {
  must(hasRole(ctx.actor, 'agent'))
  const conversation = await lockOne(ctx, conversationId)
  const before = { ...conversation }
  const member = memberId ? await memberById(ctx, memberId) : null
  if (member) must(member.role !== 'viewer', 'A viewer cannot answer customers. Choose somebody else.')
  if (!advance(conversation, { type: 'assigned', memberId, at: ctx.clock.now() })) return conversation
  conversation.assigneeName = member?.name ?? null
  if (member) emit(ctx, takenOver, conversation.id, { conversationId, memberId: member.id })
  else askForSomebody(ctx, conversation, 'put_back')
  showGone(ctx, before, conversation)
  return tell(
    ctx,
    conversation,
    happened(ctx, 'assigned', { name: member?.name ?? null, ...keptTime(ctx, conversation) }),
  )
}

/** All that begins to wait is told of in the same way, whatever made it wait. */
export function askForSomebody(
  ctx: Context,
  conversation: ConversationRow,
  reason: 'put_back' | 'passed_on' | 'team',
): void {
  const { id, contactId } = conversation
  // Its time may reach back before the last reminder: nobody is reminded of what others have left.
  conversation.remindedAt = null
  emit(ctx, personRequested, id, { conversationId: id, contactId, reason })
}

/** Less than that is no waiting that anybody would ask about. */
const WORTH_TELLING_MS = 60_000

/** Whether the customer has waited before: they are told that it counts. */
export const keptTime = (ctx: Context, { waitingSince }: ConversationRow): Happening['params'] =>
  waitingSince && ctx.clock.now().getTime() - waitingSince.getTime() >= WORTH_TELLING_MS
    ? { waited: 'counts' }
    : {}

/** Those who saw it and do not any more are told that it is gone. */
export function showGone(ctx: Context, before: ConversationRow, after: ConversationRow): void {
  const groups = viewersOf(before)
  const butNot = viewersOf(after)
  if (groups.every((group) => butNot.includes(group))) return
  const audience = { members: true as const, groups, butNot, unfollow: after.id }
  const frame = { t: 'conversation_gone' as const, conversationId: after.id }
  ctx.afterCommit.push(() => ctx.platform.live.publish(ctx.tenantId, audience, frame))
}

export async function close(
  ctx: Context,
  conversationId: string,
  by: 'member' | 'visitor',
): Promise<ConversationRow> {
  const conversation = await lockOne(ctx, conversationId)
  const before = { ...conversation }
  if (!advance(conversation, { type: 'closed' })) return conversation
  showGone(ctx, before, conversation)
  Object.assign(conversation, { closedAt: ctx.clock.now(), closedBy: by, unread: 0 })
  emit(ctx, conversationClosed, conversation.id, { conversationId, contactId: conversation.contactId })
  return tell(ctx, conversation, happened(ctx, 'closed', { by }))
}

export async function reopen(ctx: Context, conversationId: string): Promise<ConversationRow> {
  must(hasRole(ctx.actor, 'agent'))
  const conversation = await lockOne(ctx, conversationId)
  advance(conversation, { type: 'reopened' })
  Object.assign(conversation, { closedAt: null, closedBy: null })
  emit(ctx, conversationReopened, conversation.id, { conversationId })
  return tell(ctx, conversation, happened(ctx, 'reopened'))
}

async function tell(ctx: Context, conversation: ConversationRow, draft: Draft): Promise<ConversationRow> {
  append(ctx, [{ conversation, drafts: [draft] }])
  return conversation
}
