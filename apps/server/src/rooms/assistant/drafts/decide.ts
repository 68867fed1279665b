import type { DraftReason } from '@svar/contract'
import { AppError } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { messageOf, visibleConversation } from '../../conversations/index.ts'
import * as store from '../stores/drafts.ts'
import { changedShare } from './changed-share.ts'
import { tellDraft } from './tell.ts'

/** Locks a draft that the caller may see. @throws AppError `not_found` */
async function visibleDraft(ctx: Context, id: string): Promise<store.DraftRow> {
  const draft = await store.lockDraft(ctx, id)
  await visibleConversation(ctx, draft.conversationId)
  return draft
}

/** Somebody put it into their reply. Once something else was decided, that stands. @throws AppError `not_found` */
export async function takeDraft(ctx: Context, id: string): Promise<void> {
  const draft = await visibleDraft(ctx, id)
  if (draft.state !== 'ready') return
  await store.decideDraft(ctx, id, { state: 'taken', byName: nameOf(ctx) })
  tellDraft(ctx, draft.conversationId)
}

/** @throws AppError `not_found`; `conflict` where it was sent, or the customer has written since */
export async function refuseDraft(
  ctx: Context,
  id: string,
  { reason, note }: { reason: DraftReason; note: string },
): Promise<void> {
  const draft = await visibleDraft(ctx, id)
  if (draft.state === 'refused') return
  if (draft.state !== 'ready' && draft.state !== 'taken')
    throw new AppError('conflict', 'This draft is out of date. The conversation has gone on.')
  await store.decideDraft(ctx, id, { state: 'refused', reason, note: note.trim(), byName: nameOf(ctx) })
  tellDraft(ctx, draft.conversationId)
  ctx.afterCommit.push(() =>
    ctx.platform.live.publish(ctx.tenantId, { members: true }, { t: 'changed', what: 'suggestions' }),
  )
}

/** @throws AppError `not_found`, also where nothing was refused */
export async function settleHint(ctx: Context, id: string): Promise<void> {
  const draft = await visibleDraft(ctx, id)
  if (draft.state === 'refused') await store.settleRefusal(ctx, id)
}

/** Above this share of changed words it is another answer. */
const ANOTHER = 0.8

/** Compares what a person sent with what was proposed to them. */
export async function compareWithSent(
  ctx: Context,
  conversationId: string,
  messageId: string,
): Promise<void> {
  const draft = await store.openDraft(ctx, conversationId)
  if (!draft) return
  const sent = await messageOf(ctx, messageId)
  if (sent?.kind !== 'text' || sent.seq < draft.seq) return
  const changed = changedShare(draft.text, sent.text)
  const isOfIt = changed === 0 || (draft.state === 'taken' && changed < ANOTHER)
  const state = isOfIt ? (changed === 0 ? 'used' : 'edited') : 'passed'
  await store.decideDraft(ctx, draft.id, { state, ...(isOfIt ? { changed } : {}) })
  tellDraft(ctx, conversationId)
}

const nameOf = ({ actor }: Context): string | null =>
  actor.kind === 'member' || actor.kind === 'api_key' ? actor.name : null
