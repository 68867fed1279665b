import type { BulkAction, BulkResult } from '@svar/contract'
import { hasRole } from '../../../kernel/actor.ts'
import { AppError, must, notFound } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { memberById } from '../../identity/index.ts'
import { visibilityOf } from '../../teams/index.ts'
import { append } from '../append.ts'
import { assign, close, reopen } from '../change-hands.ts'
import type { ConversationRow } from '../rows.ts'
import { lockOne } from '../send-message.ts'
import { lockConversations } from '../store.ts'
import { addUndo, type BulkUndo } from '../stores/bulk-undos.ts'
import { markRead } from '../update-conversation.ts'
import { isVisible } from '../visible.ts'
import { memberIdOf } from './member.ts'
import { changedFields, type Snapshot, snapshotOf } from './snapshot.ts'
import { checkSnooze, snooze } from './snooze.ts'
import { snoozeOf } from './snooze-times.ts'
import { applyTags } from './tags.ts'
import { tellReceiver } from './tell-receiver.ts'

const UNDO_WITHIN_MS = 3600_000

/**
 * Does the same with many conversations in one transaction. What cannot be done with one is told of that one, and the
 * others are done. @returns with a token by which all of it can be taken back
 */
export async function bulk(
  ctx: Context,
  { ids, action }: { ids: string[]; action: BulkAction },
): Promise<BulkResult> {
  must(hasRole(ctx.actor, 'agent'))
  await check(ctx, action)
  const visibility = await visibilityOf(ctx)
  const wanted = [...new Set(ids)]
  // Locked together in one order, so that two bulk actions do not wait for each other.
  const rows = new Map((await lockConversations(ctx, wanted.toSorted())).map((row) => [row.id, row]))
  const changes: BulkUndo['changes'] = []
  const given: ConversationRow[] = []
  const result: BulkResult = { done: [], refused: [], undo: null }
  for (const id of wanted) {
    const row = rows.get(id)
    try {
      if (!row || row.mergedInto || !isVisible(visibility, row)) throw notFound('conversation')
      const before = snapshotOf(row)
      const changed = await act(ctx, row, action)
      const after = snapshotOf(changed)
      if (before.assigneeId !== after.assigneeId) given.push(changed)
      result.done.push(id)
      if (Object.keys(changedFields(before, after)).length > 0) changes.push({ id, before, after })
    } catch (error) {
      result.refused.push({ id, ...refusal(error) })
    }
  }
  // Nothing that may be seen was named: that is no partial refusal.
  if (result.refused.length === wanted.length && result.refused.every(({ code }) => code === 'not_found'))
    throw notFound('conversation')
  if (action.type === 'assign' && action.memberId) await tellReceiver(ctx, action.memberId, given)
  return { ...result, undo: await keepUndo(ctx, changes) }
}

/** Refusals leave the transaction as it was; any other fault ends it. */
export function refusal(error: unknown): { code: string; message: string } {
  if (!(error instanceof AppError) || error.status >= 500) throw error
  return { code: error.code, message: error.message }
}

/** What is wrong with the action itself is wrong for all. */
async function check(ctx: Context, action: BulkAction): Promise<void> {
  if (action.type === 'assign' && action.memberId) await memberById(ctx, action.memberId)
  if (action.type === 'snooze') checkSnooze(ctx, snoozeOf(action))
}

async function act(ctx: Context, row: ConversationRow, action: BulkAction): Promise<ConversationRow> {
  switch (action.type) {
    case 'close':
      return close(ctx, row.id, 'member')
    case 'reopen':
      return reopen(ctx, row.id)
    case 'assign':
      return assign(ctx, row.id, action.memberId)
    case 'snooze':
      return snooze(ctx, row.id, snoozeOf(action))
    case 'tag':
      return tag(ctx, row, action)
    case 'read':
      await markRead(ctx, row.id, row.lastSeq)
      return lockOne(ctx, row.id)
  }
}

async function tag(
  ctx: Context,
  row: ConversationRow,
  { add, remove }: Extract<BulkAction, { type: 'tag' }>,
): Promise<ConversationRow> {
  const gone = new Set(remove.map((name) => name.trim().toLowerCase()))
  const tags = [...row.tags, ...add].filter((name) => !gone.has(name.trim().toLowerCase()))
  const conversation = { ...row }
  await applyTags(ctx, conversation, tags)
  append(ctx, [{ conversation, drafts: [] }])
  return conversation
}

/** Keeps what was changed, so that who changed it can take it back. @returns null where nothing was */
export async function keepUndo(
  ctx: Context,
  changes: { id: string; before: Snapshot; after: Snapshot }[],
): Promise<BulkResult['undo']> {
  if (changes.length === 0) return null
  const expiresAt = new Date(ctx.clock.now().getTime() + UNDO_WITHIN_MS)
  const id = ctx.newId()
  await addUndo(ctx, { id, memberId: memberIdOf(ctx), changes, expiresAt })
  return { token: id, until: expiresAt.toISOString() }
}
