import type { BulkResult, Receiver } from '@svar/contract'
import { hasRole } from '../../../kernel/actor.ts'
import { must } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { tell } from '../../delivery/index.ts'
import { workspaceOf } from '../../identity/index.ts'
import { passToTeam } from '../assign-by-hand.ts'
import { assign } from '../change-hands.ts'
import type { ConversationRow } from '../rows.ts'
import { lockOne, memberOf, sendMessage } from '../send-message.ts'
import { keepUndo } from './bulk.ts'
import { snapshotOf } from './snapshot.ts'
import { snooze } from './snooze.ts'
import { tellMember } from './tell.ts'

const MOST_WORDS = 500

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
  if (to.type === 'member' && before.assigneeId !== to.id) await tellReceiver(ctx, conversation, note)
  return { conversation, undo: await keepUndo(ctx, [{ id, before, after: snapshotOf(conversation) }]) }
}

/** At once on their screens, and where they have chosen to be told of who waits for them. */
async function tellReceiver(
  ctx: Context,
  { id, assigneeId, preview }: ConversationRow,
  note: string,
): Promise<void> {
  const by = memberOf(ctx)
  if (!assigneeId || assigneeId === by.id) return
  tellMember(ctx, assigneeId, {
    t: 'transferred',
    conversationId: id,
    memberId: assigneeId,
    byName: by.name,
  })
  const { slug } = await workspaceOf(ctx)
  await tell(ctx, {
    kind: 'waiting',
    only: assigneeId,
    template: 'transferred',
    key: `transferred:${ctx.newId()}`,
    params: {
      by: by.name,
      words: (note.trim() || preview).slice(0, MOST_WORDS),
      link: `${ctx.platform.config.url}/admin/w/${slug}/inbox/${id}`,
    },
  })
}
