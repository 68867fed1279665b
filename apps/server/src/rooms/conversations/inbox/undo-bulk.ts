import { isDeepStrictEqual } from 'node:util'
import type { BulkResult } from '@svar/contract'
import { hasRole } from '../../../kernel/actor.ts'
import { must, notFound } from '../../../kernel/errors.ts'
import { emit } from '../../../platform/outbox/events.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { append } from '../append.ts'
import { showGone } from '../change-hands.ts'
import { conversationClosed, conversationReopened, handedBack, takenOver } from '../events.ts'
import { happened } from '../happenings.ts'
import type { ConversationRow, Draft } from '../rows.ts'
import { lockConversations } from '../store.ts'
import { takeUndo } from '../stores/bulk-undos.ts'
import { setQuiet } from '../stores/desk.ts'
import { noteTags } from '../stores/tags.ts'
import { refusal } from './bulk.ts'
import { changedMeanwhile, memberIdOf } from './member.ts'
import { changedFields, readSnapshot, type Snapshot, snapshotOf } from './snapshot.ts'
import { wakeLater } from './snooze.ts'

/**
 * Takes a bulk action back: every field that it changed is what it was. A conversation in which one of these fields
 * has changed since is left as it is, and told of.
 * @throws AppError `not_found` for a token of somebody else, or one that was used or is too old
 */
export async function undoBulk(ctx: Context, token: string): Promise<BulkResult> {
  must(hasRole(ctx.actor, 'agent'))
  const undo = await takeUndo(ctx, token, memberIdOf(ctx))
  if (!undo) throw notFound('action to take back')
  const ids = undo.changes.map(({ id }) => id).toSorted()
  const rows = new Map((await lockConversations(ctx, ids)).map((row) => [row.id, row]))
  const result: BulkResult = { done: [], refused: [], undo: null }
  for (const { id, before, after } of undo.changes) {
    const row = rows.get(id)
    try {
      if (!row) throw notFound('conversation')
      await restore(ctx, row, readSnapshot(before), readSnapshot(after))
      result.done.push(id)
    } catch (error) {
      result.refused.push({ id, ...refusal(error) })
    }
  }
  return result
}

async function restore(ctx: Context, row: ConversationRow, before: Snapshot, after: Snapshot): Promise<void> {
  const back = changedFields(before, after)
  const now = snapshotOf(row)
  const same = Object.keys(back).every((field) =>
    isDeepStrictEqual(now[field as keyof Snapshot], after[field as keyof Snapshot]),
  )
  if (!same) throw changedMeanwhile('It has changed since.')
  const held = { ...row }
  Object.assign(row, back)
  showGone(ctx, held, row)
  append(ctx, [{ conversation: row, drafts: told(ctx, row, now) }])
  if (back.quietUntil !== undefined) await setQuiet(ctx, [row])
  if (back.quietUntil ?? back.snoozedUntil) wakeLater(ctx, row)
  if (back.tags) await noteTags(ctx, [row])
}

/** What is told of it in the conversation and to the other rooms, as if it had been done by hand. */
function told(ctx: Context, row: ConversationRow, was: Snapshot): Draft[] {
  const conversationId = row.id
  if (row.status === 'closed' && was.status !== 'closed') {
    emit(ctx, conversationClosed, conversationId, { conversationId, contactId: row.contactId })
    return [happened(ctx, 'closed', { by: 'member' })]
  }
  const drafts: Draft[] = []
  if (was.status === 'closed' && row.status !== 'closed') {
    emit(ctx, conversationReopened, conversationId, { conversationId })
    drafts.push(happened(ctx, 'reopened'))
  }
  if (row.status === 'bot' && (was.status === 'waiting' || was.status === 'human')) {
    emit(ctx, handedBack, conversationId, { conversationId })
    return [...drafts, happened(ctx, 'handed_back', { name: '' })]
  }
  if (row.assigneeId === was.assigneeId) return drafts
  if (row.assigneeId) emit(ctx, takenOver, conversationId, { conversationId, memberId: row.assigneeId })
  drafts.push(happened(ctx, 'assigned', { name: row.assigneeName }))
  return drafts
}
