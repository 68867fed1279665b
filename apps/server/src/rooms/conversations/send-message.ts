import type { Message } from '@svar/contract'
import { AppError, notFound } from '../../kernel/errors.ts'
import { emit } from '../../platform/outbox/events.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { visibilityOf } from '../teams/index.ts'
import { append } from './append.ts'
import { messageSent, takenOver } from './events.ts'
import { assistantMayWrite, step } from './hand-over.ts'
import { happened } from './happenings.ts'
import type { ConversationRow, Draft, MessageBody, MessageRow } from './rows.ts'
import * as store from './store.ts'
import { isVisible } from './visible.ts'

export interface SendMessageInput {
  conversationId: string
  clientId: string
  kind: 'text' | 'note'
  text: string
  attachmentIds?: string[]
  locale?: string | null
  sources?: MessageBody['sources']
  buttons?: MessageBody['buttons']
  turnId?: string
  trace?: Message['trace']
  /** The assistant's persona, when it writes. */
  assistantName?: string
  /** How often the assistant has found no answer in a row, as of this message. */
  misses?: number
  sentiment?: ConversationRow['sentiment']
}

/**
 * Writes to a conversation as a member or as the assistant; all that answers a customer enters here.
 * A member who writes takes the conversation, unless a colleague has it.
 * The assistant is refused while a person has it, also when they took it a moment ago.
 */
export async function sendMessage(ctx: Context, input: SendMessageInput): Promise<MessageRow> {
  const conversation = await lockOne(ctx, input.conversationId)
  const [before] = await store.knownMessages(ctx, [conversation.id], [input.clientId])
  if (before) return sameOrRefused(before, input)
  const drafts = maySend(ctx, conversation, input)
  const draft = await compose(ctx, input)
  if (input.misses !== undefined) conversation.misses = input.misses
  if (input.sentiment) conversation.sentiment = input.sentiment
  if (input.locale && ctx.actor.kind === 'assistant') conversation.locale = input.locale
  const [stored] = append(ctx, [{ conversation, drafts: [...drafts, draft] }])
  const message = stored?.at(-1) as MessageRow
  announce(ctx, conversation, message)
  return message
}

/** The conversation, held until the transaction ends. @throws AppError `not_found`, also where a member may not see it */
export async function lockOne(ctx: Context, conversationId: string): Promise<ConversationRow> {
  const [conversation] = await store.lockConversations(ctx, [conversationId])
  if (!conversation || !(await maySee(ctx, conversation))) throw notFound('conversation')
  return conversation.mergedInto ? lockOne(ctx, await store.currentId(ctx, conversationId)) : conversation
}

/** Customers act on what is checked to be theirs before. */
const maySee = async (ctx: Context, conversation: ConversationRow) =>
  ctx.actor.kind !== 'member' || isVisible(await visibilityOf(ctx), conversation)

function sameOrRefused(before: MessageRow, input: SendMessageInput): MessageRow {
  if (before.text === input.text) return before
  throw new AppError('idempotency_mismatch', 'This client id was used for another message. Use a new one.')
}

/** Checks who has it, and takes it where a member may. @returns what is told of that in the conversation */
function maySend(ctx: Context, conversation: ConversationRow, input: SendMessageInput): Draft[] {
  if (ctx.actor.kind === 'assistant') {
    if (assistantMayWrite(conversation)) return []
    throw new AppError('state_conflict', 'A person has this conversation; the assistant is quiet.')
  }
  if (input.kind === 'note' || (ctx.actor.kind !== 'member' && ctx.actor.kind !== 'api_key')) return []
  return takeForReply(ctx, conversation, memberOf(ctx))
}

function takeForReply(
  ctx: Context,
  conversation: ConversationRow,
  member: { id: string; name: string },
): Draft[] {
  const outcome = step(conversation, { type: 'taken_over', memberId: member.id, force: false })
  if (!outcome.ok) {
    const name = conversation.assigneeName ?? ''
    throw new AppError(
      'state_conflict',
      `${name || 'A colleague'} has this conversation. Take it over first.`,
      { params: { name } },
    )
  }
  if (!outcome.announce) return []
  Object.assign(conversation, outcome.next, { assigneeName: member.name, closedAt: null, closedBy: null })
  emit(ctx, takenOver, conversation.id, { conversationId: conversation.id, memberId: member.id })
  return [happened(ctx, 'taken_over', { name: member.name })]
}

/** Who writes or takes, as the conversation remembers it. */
export function memberOf(ctx: Context): { id: string; name: string } {
  if (ctx.actor.kind === 'member') return { id: ctx.actor.memberId, name: ctx.actor.name }
  if (ctx.actor.kind === 'api_key') return { id: ctx.actor.id, name: ctx.actor.name }
  throw new AppError('forbidden', 'Only a member can do this.')
}

async function compose(ctx: Context, input: SendMessageInput): Promise<Draft> {
  const author = authorOf(ctx, input)
  const ids = input.attachmentIds ?? []
  const attachments = ids.length
    ? await store.claimAttachments(ctx, ids, author.authorId ?? '', ctx.newId())
    : []
  if (attachments.length !== ids.length) throw notFound('uploaded file')
  if (input.text.trim() === '' && attachments.length === 0) {
    throw new AppError('validation_failed', 'Write something, or attach a file.')
  }
  const { sources, buttons, turnId } = input
  return {
    clientId: input.clientId,
    kind: input.kind,
    ...author,
    text: input.text,
    locale: input.locale ?? null,
    body: {
      ...(attachments.length ? { attachments } : {}),
      ...(sources?.length ? { sources } : {}),
      ...(buttons?.length ? { buttons } : {}),
      ...(turnId ? { turnId } : {}),
    },
    trace: input.trace ?? null,
  }
}

function authorOf(
  ctx: Context,
  input: SendMessageInput,
): Pick<Draft, 'authorKind' | 'authorId' | 'authorName'> {
  if (ctx.actor.kind === 'assistant')
    return { authorKind: 'assistant', authorId: null, authorName: input.assistantName ?? '' }
  if (ctx.actor.kind === 'system') return { authorKind: 'system', authorId: null, authorName: '' }
  const member = memberOf(ctx)
  return { authorKind: 'member', authorId: member.id, authorName: member.name }
}

function announce(ctx: Context, conversation: ConversationRow, message: MessageRow): void {
  if (message.kind === 'note') return
  emit(ctx, messageSent, conversation.id, {
    conversationId: conversation.id,
    messageId: message.id,
    seq: message.seq,
    author: message.authorKind as 'member' | 'assistant' | 'system',
  })
}
