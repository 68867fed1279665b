import type { Context } from '../../platform/tenancy/context.ts'
import { sendMail } from '../delivery/index.ts'
import { isOpen, peopleToTell, workspaceOf } from '../identity/index.ts'
import { append } from './append.ts'
import { happened } from './happenings.ts'
import * as store from './store.ts'

/** Tells the business that somebody waits: the address that is set for it, else its owners and admins. */
export async function notifyOfWaiting(
  ctx: Context,
  conversationId: string,
  why: 'requested' | 'still_waiting',
): Promise<void> {
  const conversation = await store.conversation(ctx, conversationId)
  if (conversation?.status !== 'waiting') return
  const workspace = await workspaceOf(ctx)
  for (const to of await peopleToTell(ctx)) {
    await sendMail(ctx, {
      to,
      template: 'person_requested',
      locale: workspace.locale,
      key: `waiting:${conversationId}:${conversation.waitingSince?.getTime()}:${why}:${to}`,
      params: {
        customer: conversation.contactName ?? conversation.contactEmail ?? '',
        words: conversation.preview,
        link: `${ctx.platform.config.url}/admin/w/${workspace.slug}/inbox/${conversationId}`,
      },
    })
  }
}

/** Within opening hours, who has waited too long is told so, once. @returns whether to look again later */
export async function tellStillWaiting(
  ctx: Context,
  conversationId: string,
  limitMs: number,
): Promise<'told' | 'later' | 'done'> {
  const [conversation] = await store.lockConversations(ctx, [conversationId])
  if (conversation?.status !== 'waiting' || !conversation.waitingSince) return 'done'
  if (conversation.remindedAt && conversation.remindedAt >= conversation.waitingSince) return 'done'
  const now = ctx.clock.now()
  const { openNow } = isOpen(await workspaceOf(ctx), now)
  if (!openNow || now.getTime() - conversation.waitingSince.getTime() < limitMs) return 'later'
  conversation.remindedAt = now
  const buttons = conversation.contactEmail
    ? []
    : [{ label: 'leave_email', action: 'leave_email' as const, value: null }]
  append(ctx, [{ conversation, drafts: [happened(ctx, 'waiting_too_long', {}, buttons)] }])
  return 'told'
}
