import type { Rearrangement } from '@svar/contract'
import { hasRole } from '../../../kernel/actor.ts'
import { AppError, must, notFound } from '../../../kernel/errors.ts'
import { emit } from '../../../platform/outbox/events.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { append } from '../append.ts'
import { conversationSplit, conversationsMerged } from '../events.ts'
import { emptyConversation } from '../new-conversation.ts'
import type { ConversationRow } from '../rows.ts'
import { addConversation, lockConversations } from '../store.ts'
import * as store from '../stores/rearrange.ts'
import { noteTags } from '../stores/tags.ts'
import { visibleId } from '../visible.ts'
import { memberIdOf } from './member.ts'
import { joinMessages, takeOut } from './move-messages.ts'
import { type Snapshot, snapshotOf } from './snapshot.ts'
import { MOST_TAGS } from './tags.ts'

export const UNDO_WITHIN_MS = 7 * 24 * 3600 * 1000

export interface Rearranged {
  conversation: ConversationRow
  rearrangement: Rearrangement
}

/** Both locked, in the order of the ids given. @throws AppError `not_found`, also for what may not be seen */
export async function lockTwo(
  ctx: Context,
  one: string,
  other: string,
): Promise<[ConversationRow, ConversationRow]> {
  const rows = new Map((await lockConversations(ctx, [one, other])).map((row) => [row.id, row]))
  const [first, second] = [rows.get(one), rows.get(other)]
  if (!first || !second) throw notFound('conversation')
  return [first, second]
}

/**
 * Merges two conversations of one customer. The newer one is kept, as it is where the customer goes on;
 * the other one's id leads to it from now on. That two who gave the same address are one person is the member's word:
 * whoever has the newer conversation then reads what was said in the other.
 * @throws AppError `validation_failed` for conversations of two customers, or one with itself
 */
export async function merge(ctx: Context, id: string, withId: string): Promise<Rearranged> {
  must(hasRole(ctx.actor, 'agent'))
  const ids = [await visibleId(ctx, id), await visibleId(ctx, withId)] as [string, string]
  if (ids[0] === ids[1]) throw new AppError('validation_failed', 'They are one conversation already.')
  const pair = await lockTwo(ctx, ...ids)
  if (pair.some(({ mergedInto }) => mergedInto)) throw notFound('conversation')
  if (!isOneCustomer(...pair))
    throw new AppError(
      'validation_failed',
      'Only conversations of one customer, or of two who gave the same e-mail address, can be merged.',
    )
  const [kept, other] = pair.toSorted(newerFirst) as [ConversationRow, ConversationRow]
  const before = { kept: snapshotOf(kept), other: snapshotOf(other) }
  const messageIds = await joinMessages(ctx, kept, other)
  takeHands(kept, other)
  kept.tags = [...new Set([...kept.tags, ...other.tags])].slice(0, MOST_TAGS)
  takeScore(kept, other)
  retire(ctx, other, kept.id)
  await save(ctx, kept, other)
  emit(ctx, conversationsMerged, kept.id, { keptId: kept.id, otherId: other.id })
  const rearrangement = await note(ctx, 'merge', { kept, other, messageIds, before })
  return { conversation: kept, rearrangement }
}

const isOneCustomer = (one: ConversationRow, other: ConversationRow) =>
  one.contactId === other.contactId ||
  (one.contactEmail !== null && one.contactEmail.toLowerCase() === other.contactEmail?.toLowerCase())

const newerFirst = (one: ConversationRow, other: ConversationRow) =>
  other.createdAt.getTime() - one.createdAt.getTime() || other.id.localeCompare(one.id)

const eager = { human: 3, waiting: 2, bot: 1, closed: 0 }

/** Whoever waits goes on waiting, and who has a person keeps them, whichever of the two it was. */
function takeHands(kept: ConversationRow, other: ConversationRow): void {
  if (eager[other.status] <= eager[kept.status]) {
    if (kept.waitingSince && other.waitingSince && other.waitingSince < kept.waitingSince)
      kept.waitingSince = other.waitingSince
    return
  }
  Object.assign(kept, handsOf(other))
}

/** Who has said how it was is not asked again, and it counts once: what was said of the newer one, else of the other. */
function takeScore(kept: ConversationRow, other: ConversationRow): void {
  if (kept.csatScore !== null) return
  kept.csatScore = other.csatScore
  kept.csatComment = other.csatComment
}

const handsOf = (row: ConversationRow) => {
  const { status, assigneeId, assigneeName, waitingSince, waitedSince, helpedAt, closedAt, closedBy } = row
  return { status, assigneeId, assigneeName, waitingSince, waitedSince, helpedAt, closedAt, closedBy }
}

/** It has no messages any more, and stands in no list. */
export function retire(ctx: Context, row: ConversationRow, into: string): void {
  Object.assign(row, {
    status: 'closed',
    assigneeId: null,
    assigneeName: null,
    waitingSince: null,
    waitedSince: null,
    helpedAt: null,
    snoozedUntil: null,
    closedAt: row.closedAt ?? ctx.clock.now(),
    closedBy: row.closedBy ?? 'member',
    mergedInto: into,
  })
}

/**
 * Moves the messages from a sequence number on into a conversation of their own, of the same customer and in the
 * same hands. @throws AppError `validation_failed` when nothing would be moved or nothing left
 */
export async function split(ctx: Context, id: string, fromSeq: number): Promise<Rearranged> {
  must(hasRole(ctx.actor, 'agent'))
  const [kept] = await lockConversations(ctx, [await visibleId(ctx, id)])
  if (!kept || kept.mergedInto) throw notFound('conversation')
  const places = await store.placesIn(ctx, [kept.id])
  const moving = places.filter(({ seq }) => seq >= fromSeq)
  if (moving.length === 0 || moving.length === places.length)
    throw new AppError(
      'validation_failed',
      'Choose a message in the middle: something must move and something stay.',
    )
  const other = await begin(ctx, kept)
  const before = { kept: snapshotOf(kept), other: snapshotOf(other) }
  await takeOut(ctx, kept, other, ({ seq }) => seq >= fromSeq)
  other.memberReadSeq = Math.max(0, other.lastSeq - other.unread)
  await save(ctx, kept, other)
  emit(ctx, conversationSplit, kept.id, { keptId: kept.id, otherId: other.id })
  const messageIds = moving.map(({ id: messageId }) => messageId)
  const rearrangement = await note(ctx, 'split', { kept, other, messageIds, before })
  return { conversation: other, rearrangement }
}

async function begin(ctx: Context, kept: ConversationRow): Promise<ConversationRow> {
  const { contactId, channel, locale, page } = kept
  const contact = { name: kept.contactName, email: kept.contactEmail, phone: kept.contactPhone }
  const made = emptyConversation(ctx, { contactId, channel, locale, page }, contact)
  await addConversation(ctx, made)
  return { ...made, ...handsOf(kept), teamId: kept.teamId }
}

/** Saves both and has every screen read them anew. */
export async function save(ctx: Context, kept: ConversationRow, other: ConversationRow): Promise<void> {
  append(ctx, [
    { conversation: kept, drafts: [] },
    { conversation: other, drafts: [] },
  ])
  await store.setMergedInto(ctx, other.id, other.mergedInto)
  await noteTags(ctx, [kept, other])
  const { live } = ctx.platform
  ctx.afterCommit.push(() => {
    for (const { id, mergedInto } of [kept, other])
      live.publish(
        ctx.tenantId,
        { conversationId: id },
        { t: 'rearranged', conversationId: id, into: mergedInto },
      )
  })
}

interface Moved {
  kept: ConversationRow
  other: ConversationRow
  messageIds: string[]
  before: { kept: Snapshot; other: Snapshot }
}

async function note(
  ctx: Context,
  kind: 'merge' | 'split',
  { kept, other, messageIds, before }: Moved,
): Promise<Rearrangement> {
  const row = {
    id: ctx.newId(),
    kind,
    keptId: kept.id,
    otherId: other.id,
    messageIds,
    before: { ...before, keptAfter: snapshotOf(kept) },
    createdAt: ctx.clock.now(),
  }
  await store.addRearrangement(ctx, row, memberIdOf(ctx))
  return showRearrangement(ctx, { ...row, undoneAt: null, isLast: true })
}

export function showRearrangement(ctx: Context, row: store.RearrangementRow): Rearrangement {
  const until = new Date(row.createdAt.getTime() + UNDO_WITHIN_MS)
  const mayUndo = row.isLast && !row.undoneAt && until > ctx.clock.now()
  return {
    id: row.id,
    kind: row.kind,
    keptId: row.keptId,
    otherId: row.otherId,
    messages: row.messageIds.length,
    createdAt: row.createdAt.toISOString(),
    undoUntil: mayUndo ? until.toISOString() : null,
  }
}
