import type { Rearrangement } from '@svar/contract'
import { hasRole } from '../../../kernel/actor.ts'
import { must, notFound } from '../../../kernel/errors.ts'
import { emit } from '../../../platform/outbox/events.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { conversationSplit, conversationsMerged, messageReceived } from '../events.ts'
import type { ConversationRow } from '../rows.ts'
import { currentId } from '../store.ts'
import * as store from '../stores/rearrange.ts'
import { visibleId } from '../visible.ts'
import { changedMeanwhile } from './member.ts'
import { joinMessages, takeOut } from './move-messages.ts'
import { lockTwo, retire, save, showRearrangement } from './rearrange.ts'
import { changedFields, readSnapshot, snapshotOf } from './snapshot.ts'

export async function listRearrangements(ctx: Context, id: string): Promise<Rearrangement[]> {
  const rows = await store.rearrangementsOf(ctx, await visibleId(ctx, id))
  return rows.map((row) => showRearrangement(ctx, row))
}

/**
 * Undoes a merge or a split. Every message that was moved is where it was, in its order; what was said since stays
 * where it was said. @throws AppError `state_conflict` when it is too old, or something was moved after it
 */
export async function undoRearrangement(
  ctx: Context,
  id: string,
): Promise<{ kept: ConversationRow; other: ConversationRow }> {
  must(hasRole(ctx.actor, 'agent'))
  const found = await store.lockRearrangement(ctx, id)
  if (!found) throw notFound('change')
  await visibleId(ctx, found.keptId)
  const [kept, other] = await lockTwo(ctx, found.keptId, found.otherId)
  const row = (await store.lockRearrangement(ctx, id)) as store.RearrangementRow
  if (!showRearrangement(ctx, row).undoUntil)
    throw changedMeanwhile('It cannot be undone any more. What came after it has to be undone first.')
  if (row.kind === 'merge') await undoMerge(ctx, row, kept, other)
  else await undoSplit(ctx, kept, other)
  await store.noteUndone(ctx, id)
  await save(ctx, kept, other)
  return { kept, other }
}

async function undoMerge(
  ctx: Context,
  { messageIds, before }: store.RearrangementRow,
  kept: ConversationRow,
  other: ConversationRow,
): Promise<void> {
  const moved = new Set(messageIds)
  await takeOut(ctx, kept, other, ({ id }) => moved.has(id))
  const { unread, memberReadSeq: _, ...state } = readSnapshot(before.other)
  Object.assign(other, state, { unread: Math.min(unread, other.unread) })
  other.memberReadSeq = Math.max(0, other.lastSeq - other.unread)
  restoreKept(kept, before)
  emit(ctx, conversationSplit, kept.id, { keptId: kept.id, otherId: other.id })
}

/** What the merge changed and nobody has changed since is as it was. */
function restoreKept(
  kept: ConversationRow,
  { kept: was, keptAfter }: store.RearrangementRow['before'],
): void {
  const [before, after] = [readSnapshot(was), readSnapshot(keptAfter)]
  const { unread: _, memberReadSeq: __, ...back } = changedFields(before, after)
  const since = changedFields(after, snapshotOf(kept))
  for (const field of ['status', 'assigneeId', 'waitingSince'] as const) {
    // The hands belong together: they go back together or not at all.
    if (field in since) {
      const { tags } = back
      if (tags && !('tags' in since)) kept.tags = tags
      return
    }
  }
  for (const field of Object.keys(since)) delete back[field as keyof typeof back]
  Object.assign(kept, back)
}

async function undoSplit(ctx: Context, kept: ConversationRow, other: ConversationRow): Promise<void> {
  await joinMessages(ctx, kept, other)
  retire(ctx, other, kept.id)
  emit(ctx, conversationsMerged, kept.id, { keptId: kept.id, otherId: other.id })
}

/**
 * A program may go on writing to a conversation by an id that was merged away. What it wrote goes where the others
 * went, and is told of there.
 */
export async function followMerge(ctx: Context, conversationId: string): Promise<void> {
  const into = await currentId(ctx, conversationId)
  if (into === conversationId) return
  const [kept, other] = await lockTwo(ctx, into, conversationId)
  const written = await store.placesIn(ctx, [other.id])
  if (written.length === 0) return
  await takeOut(ctx, other, kept, () => true)
  if (kept.status === 'closed') Object.assign(kept, { status: 'bot', closedAt: null, closedBy: null })
  kept.snoozedUntil = null
  retire(ctx, other, kept.id)
  await save(ctx, kept, other)
  const last = written.findLast(({ authorKind }) => authorKind === 'visitor')
  if (!last) return
  emit(ctx, messageReceived, kept.id, {
    conversationId: kept.id,
    messageId: last.id,
    seq: kept.lastSeq,
    status: kept.status,
    contactId: kept.contactId,
    locale: kept.locale,
  })
}
