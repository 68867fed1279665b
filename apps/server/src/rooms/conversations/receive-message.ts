import { system } from '../../kernel/actor.ts'
import { AppError, notFound } from '../../kernel/errors.ts'
import { emit } from '../../platform/outbox/events.ts'
import type { Platform } from '../../platform/platform.ts'
import { createBatcher, type SendNext } from '../../platform/tenancy/batcher.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import { append, type Change } from './append.ts'
import { conversationReopened } from './events.ts'
import { step } from './hand-over.ts'
import { freshConversation, isOver } from './new-conversation.ts'
import { receiveRemembered, rememberedOf } from './receive-remembered.ts'
import { type Acknowledged, announcementOf, customersDraft, type Received } from './received.ts'
import type { ConversationRow, Draft, MessageRow } from './rows.ts'
import * as store from './store.ts'

const receive = createBatcher(receiveTogether, { lanes: 2 })

/**
 * Takes a customer's message. Resolves when it is committed: acknowledged means stored.
 * Messages of one tenant that come at the same time commit together.
 * @throws AppError `idempotency_mismatch` when the client id was used for another text
 */
export const receiveMessage = (
  platform: Platform,
  tenantId: string,
  received: Received,
): Promise<Acknowledged> => receive(platform, tenantId, received, received.contactId)

/** Who writes on in a conversation that nobody else has changed is not made to wait until it is read. */
async function receiveTogether(
  platform: Platform,
  tenantId: string,
  batch: Received[],
  sendNext: SendNext,
): Promise<(Acknowledged | Error)[]> {
  const remembered = rememberedOf(platform, tenantId, batch)
  if (!remembered) return receiveLocked(platform, tenantId, batch)
  const stored = await unlessKnown(receiveRemembered(platform, tenantId, batch, remembered, sendNext))
  if (!stored) return receiveLocked(platform, tenantId, batch, true)
  const left = batch.filter((_, index) => stored[index] === null)
  const locked = left.length > 0 ? await receiveLocked(platform, tenantId, left) : []
  return stored.map((one) => one ?? (locked.shift() as Acknowledged | Error))
}

/** Most messages are new, so what was stored before is looked up only when the database refuses one. */
async function receiveLocked(
  platform: Platform,
  tenantId: string,
  batch: Received[],
  looking = false,
): Promise<(Acknowledged | Error)[]> {
  const receiveThem = (looking: boolean) =>
    inTenant(platform, tenantId, system('receive'), (ctx) => receiveAll(ctx, batch, looking))
  return (looking ? null : await unlessKnown(receiveThem(false))) ?? receiveThem(true)
}

/** @returns null where a message was stored before: then nothing has happened */
async function unlessKnown<T>(storing: Promise<T>): Promise<T | null> {
  try {
    return await storing
  } catch (error) {
    if (store.isKnownMessage(error)) return null
    throw error
  }
}

async function receiveAll(
  ctx: Context,
  batch: Received[],
  looking: boolean,
): Promise<(Acknowledged | Error)[]> {
  const conversations = await conversationsOf(ctx, batch)
  const known = looking ? await knownOf(ctx, batch, conversations) : new Map<string, MessageRow>()
  const changes = new Map<string, Change>()
  const pending: { index: number; change: Change; place: number }[] = []
  const results: (Acknowledged | Error)[] = []
  for (const [index, received] of batch.entries()) {
    const conversation = conversations[index]
    if (!conversation) {
      results[index] = notFound('conversation')
      continue
    }
    const before = known.get(`${conversation.id}/${received.clientId}`)
    if (before) {
      results[index] = sameOrRefused(before, received, conversation)
      continue
    }
    const change = changes.get(conversation.id) ?? { conversation, drafts: [] }
    changes.set(conversation.id, change)
    pending.push({ index, change, place: change.drafts.length })
    change.drafts.push(await draftOf(ctx, received))
    advance(ctx, conversation, received)
  }
  const stored = append(ctx, [...changes.values()])
  const order = [...changes.values()]
  for (const { index, change, place } of pending) {
    const message = stored[order.indexOf(change)]?.[place] as MessageRow
    results[index] = { conversation: change.conversation, message, again: false }
    ctx.events.push(announcementOf(change.conversation, message))
  }
  return results
}

/** Each sender's conversation: the one they name, else their latest, else a new one. */
async function conversationsOf(ctx: Context, batch: Received[]): Promise<(ConversationRow | null)[]> {
  const named = batch.flatMap((received) => received.conversationId ?? [])
  const contacts = [
    ...new Set(batch.filter((received) => !received.conversationId).map((received) => received.contactId)),
  ].sort()
  const byId = new Map(
    (named.length ? await store.lockConversations(ctx, named) : []).map((row) => [row.id, row]),
  )
  const byContact = new Map(
    (contacts.length ? await store.lockLatestOf(ctx, contacts) : []).map((row) => [row.contactId, row]),
  )
  const found: (ConversationRow | null)[] = []
  for (const received of batch) {
    if (received.conversationId) {
      const row = byId.get(received.conversationId)
      found.push(row && row.contactId === received.contactId ? row : null)
      continue
    }
    const latest = byContact.get(received.contactId)
    if (latest && !isOver(latest, ctx.clock.now())) {
      found.push(latest)
      continue
    }
    const fresh = await freshConversation(ctx, received)
    byContact.set(received.contactId, fresh)
    found.push(fresh)
  }
  return found
}

async function knownOf(ctx: Context, batch: Received[], conversations: (ConversationRow | null)[]) {
  const pairs = batch.flatMap((received, index) => {
    const conversation = conversations[index]
    return conversation && conversation.lastSeq > 0
      ? [{ conversation: conversation.id, client: received.clientId }]
      : []
  })
  const rows = pairs.length
    ? await store.knownMessages(
        ctx,
        pairs.map((pair) => pair.conversation),
        pairs.map((pair) => pair.client),
      )
    : []
  return new Map(rows.map((row) => [`${row.conversationId}/${row.clientId}`, row]))
}

function sameOrRefused(
  before: MessageRow,
  received: Received,
  conversation: ConversationRow,
): Acknowledged | Error {
  if (before.text === received.text && before.authorKind === 'visitor')
    return { conversation, message: before, again: true }
  return new AppError('idempotency_mismatch', 'This client id was used for another message. Use a new one.')
}

async function draftOf(ctx: Context, received: Received): Promise<Draft> {
  const attachments = received.attachmentIds.length
    ? await store.claimAttachments(ctx, received.attachmentIds, received.contactId, ctx.newId())
    : []
  if (received.text.trim() === '' && attachments.length === 0) {
    throw new AppError('validation_failed', 'Write something, or attach a file.')
  }
  return customersDraft(received, attachments)
}

function advance(ctx: Context, conversation: ConversationRow, received: Received): void {
  const outcome = step(conversation, { type: 'customer_wrote' })
  if (outcome.ok && outcome.announce) {
    Object.assign(conversation, outcome.next, { closedAt: null, closedBy: null, assigneeName: null })
    emit(ctx, conversationReopened, conversation.id, { conversationId: conversation.id })
  }
  if (received.page) conversation.page = received.page
  if (received.locale) conversation.locale ??= received.locale
}
