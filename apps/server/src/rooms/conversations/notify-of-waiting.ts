import type { Context } from '../../platform/tenancy/context.ts'
import { keyOf, tell } from '../delivery/index.ts'
import { workspaceOf } from '../identity/index.ts'
import { deskFor, peopleToTellOf } from '../teams/index.ts'
import { append } from './append.ts'
import { happened } from './happenings.ts'
import { customersWords } from './history.ts'
import * as store from './store.ts'

/** Put back, handed on and asked for again within a minute is one thing to hear of. */
const ONCE_WITHIN_MS = 60_000

/**
 * Tells the team that somebody waits for, or the business where it is no team's, each where they have chosen. Whatever
 * makes it wait, each person is told once of one wait, and again only when it has lasted too long.
 */
export async function notifyOfWaiting(
  ctx: Context,
  conversationId: string,
  why: 'requested' | 'passed_on' | 'still_waiting',
): Promise<void> {
  // Held, so that two who tell at the same moment see each other.
  const [conversation] = await store.lockConversations(ctx, [conversationId])
  if (conversation?.status !== 'waiting') return
  const workspace = await workspaceOf(ctx)
  const key = await keyOf(ctx, {
    about: `waiting:${conversationId}`,
    // What is passed on keeps its time, by which it would be one wait with the one before.
    what: `${(why === 'requested' ? conversation.waitingSince : ctx.clock.now())?.getTime()}:${why}`,
    withinMs: ONCE_WITHIN_MS,
  })
  await tell(ctx, {
    kind: 'waiting',
    ...(conversation.teamId ? { among: await peopleToTellOf(ctx, conversation.teamId) } : {}),
    template: 'person_requested',
    key,
    params: {
      customer: conversation.contactName ?? conversation.contactEmail ?? '',
      words: await customersWords(ctx, conversation),
      link: `${ctx.platform.config.url}/admin/w/${workspace.slug}/inbox/${conversationId}`,
    },
  })
}

/** Within the team's opening hours, who has waited too long is told so, once. @returns whether to look again later */
export async function tellStillWaiting(
  ctx: Context,
  conversationId: string,
  limitMs: number,
): Promise<'told' | 'later' | 'done'> {
  const [conversation] = await store.lockConversations(ctx, [conversationId])
  if (conversation?.status !== 'waiting' || !conversation.waitingSince) return 'done'
  if (conversation.remindedAt && conversation.remindedAt >= conversation.waitingSince) return 'done'
  const now = ctx.clock.now()
  const { openNow } = (await deskFor(ctx, conversation.teamId)).open
  if (!openNow || now.getTime() - conversation.waitingSince.getTime() < limitMs) return 'later'
  conversation.remindedAt = now
  const buttons = conversation.contactEmail
    ? []
    : [{ label: 'leave_email', action: 'leave_email' as const, value: null }]
  append(ctx, [{ conversation, drafts: [happened(ctx, 'waiting_too_long', {}, buttons)] }])
  return 'told'
}
