import type { Context } from '../../../platform/tenancy/context.ts'
import type { ConversationRow } from '../rows.ts'
import * as store from '../stores/rearrange.ts'
import { moveScheduled } from '../stores/scheduled.ts'
import { leaveToRead } from '../stores/search.ts'
import { interleave, markedClientId, plainClientId, summarise } from './interleave.ts'

/**
 * Puts the messages of two locked conversations together in the first, by time. All of them get places beyond the
 * last one given there: a client that resumes from its cursor gets everything again, in the new order, and misses
 * nothing. No message is inserted or deleted. The caller saves both. @returns which messages came from the other
 */
export async function joinMessages(
  ctx: Context,
  kept: ConversationRow,
  other: ConversationRow,
): Promise<string[]> {
  const all = await store.placesIn(ctx, [kept.id, other.id])
  const own = all.filter(({ conversationId }) => conversationId === kept.id)
  const joining = all.filter(({ conversationId }) => conversationId === other.id)
  const taken = new Set(own.map(({ clientId }) => clientId))
  const together = interleave(own, joining)
  const base = kept.lastSeq
  const moved = together.map((message, index) => ({
    id: message.id,
    seq: base + index + 1,
    clientId:
      message.conversationId === other.id && taken.has(message.clientId)
        ? markedClientId(message)
        : message.clientId,
  }))
  await store.moveMessages(ctx, kept.id, moved)
  const placeOf = (read: number) =>
    base + 1 + together.findLastIndex(({ conversationId, seq }) => conversationId === kept.id && seq <= read)
  kept.visitorReadSeq = placeOf(kept.visitorReadSeq)
  kept.memberReadSeq = placeOf(kept.memberReadSeq)
  kept.lastSeq = base + together.length
  kept.unread += other.unread
  other.unread = 0
  summarise(kept, together)
  await moveWhatBelongs(ctx, other.id, kept.id)
  return joining.map(({ id }) => id)
}

async function moveWhatBelongs(ctx: Context, from: string, to: string): Promise<void> {
  await store.moveDrafts(ctx, from, to)
  await moveScheduled(ctx, from, to)
  await leaveToRead(ctx, [from, to])
}

/**
 * Takes some messages out of a locked conversation into another one, behind what is there, in their order.
 * What stays keeps its places. The caller saves both. @returns how many were moved
 */
export async function takeOut(
  ctx: Context,
  from: ConversationRow,
  to: ConversationRow,
  isTaken: (message: store.PlacedMessage) => boolean,
): Promise<number> {
  const all = await store.placesIn(ctx, [from.id])
  const taken = all.filter(isTaken)
  const stays = all.filter((message) => !isTaken(message))
  const places = taken.map((message, index) => ({
    id: message.id,
    seq: to.lastSeq + index + 1,
    clientId: plainClientId(message),
  }))
  await store.moveMessages(ctx, to.id, places)
  to.lastSeq += taken.length
  moveUnread(from, to, all, isTaken)
  summarise(from, stays)
  summarise(to, taken)
  await leaveToRead(ctx, [from.id, to.id])
  return taken.length
}

/** The last messages of the customer are those that were not read: they are so where they are now. */
function moveUnread(
  from: ConversationRow,
  to: ConversationRow,
  all: store.PlacedMessage[],
  isTaken: (message: store.PlacedMessage) => boolean,
): void {
  if (from.unread === 0) return
  const unread = all.filter(({ authorKind }) => authorKind === 'visitor').slice(-from.unread)
  const moved = unread.filter(isTaken).length
  to.unread += moved
  from.unread = unread.length - moved
}
