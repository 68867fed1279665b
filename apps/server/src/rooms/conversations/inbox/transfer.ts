import type { BulkResult, Receiver } from '@svar/contract'
import { hasRole } from '../../../kernel/actor.ts'
import { must } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { passToTeam } from '../assign-by-hand.ts'
import { assign } from '../change-hands.ts'
import type { ConversationRow } from '../rows.ts'
import { lockOne, sendMessage } from '../send-message.ts'
import { keepUndo } from './bulk.ts'
import { snapshotOf } from './snapshot.ts'
import { snooze } from './snooze.ts'
import { tellReceiver } from './tell-receiver.ts'

export interface Transferred {
  conversation: ConversationRow
  undo: BulkResult['undo']
}

/**
 * Hands a conversation on in one step: the note is written, then it is the member's, or waits with the team.
 * It is woken, so that who gets it sees it. Taken back, it is as it was; the note stays.
 * @throws AppError `not_found`, or `state_conflict` for one that is closed
 */
export async function transfer(
  ctx: Context,
  conversationId: string,
  { to, note }: { to: Receiver; note: string },
): Promise<Transferred> {
  must(hasRole(ctx.actor, 'agent'))
  const seen = await lockOne(ctx, conversationId)
  const before = snapshotOf(seen)
  const { id } = seen
  if (note.trim())
    await sendMessage(ctx, {
      conversationId: id,
      clientId: `transfer-${ctx.newId()}`,
      kind: 'note',
      text: note,
    })
  if (seen.snoozedUntil ?? seen.quietUntil) await snooze(ctx, id, { until: null, untilReply: false })
  const conversation = to.type === 'team' ? await passToTeam(ctx, id, to.id) : await assign(ctx, id, to.id)
  if (to.type === 'member' && before.assigneeId !== to.id)
    await tellReceiver(ctx, to.id, [conversation], note)
  return { conversation, undo: await keepUndo(ctx, [{ id, before, after: snapshotOf(conversation) }]) }
}
