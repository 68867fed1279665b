import { enqueue } from '../../platform/jobs/jobs.ts'
import { on, onOnce } from '../../platform/outbox/reactions.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { memberRemoved } from '../identity/index.ts'
import { memberLeft, presenceChanged, rulesChanged, teamChanged } from '../teams/index.ts'
import { giveOutAll, passOn, passOnOfGone } from './assign-again.ts'
import { giveOut } from './assign-automatically.ts'
import { conversationClosed, handedBack, messageReceived, personRequested } from './events.ts'
import { checkWaiting, giveOutWhenOpen, WAITING_LIMIT_MS } from './jobs.ts'
import { notifyOfWaiting } from './notify-of-waiting.ts'
import { lastWith } from './stores/assign.ts'

/** Who put it back, or left it, is not given it again at once. */
const isLeft = (reason: string) => reason === 'put_back' || reason === 'passed_on'

/** What begins to wait is given to somebody at once where the rule says so; else people are told, and again later. */
async function findSomebody(
  ctx: Context,
  { conversationId, contactId, reason }: { conversationId: string; contactId: string; reason: string },
): Promise<void> {
  const given = await giveOut(ctx, conversationId, isLeft(reason) ? await lastWith(ctx, contactId) : null)
  if (given.outcome === 'given') return
  if (given.outcome === 'closed' && given.opensAt)
    enqueue(
      ctx,
      giveOutWhenOpen,
      { conversationId },
      { startAfter: given.opensAt, key: `open:${conversationId}` },
    )
  await notifyOfWaiting(ctx, conversationId, isLeft(reason) ? 'passed_on' : 'requested')
  const startAfter = new Date(ctx.clock.now().getTime() + WAITING_LIMIT_MS)
  enqueue(ctx, checkWaiting, { conversationId }, { startAfter, key: `waiting:${conversationId}` })
}

/** Asking for a person always tells one, and is looked at again while nobody comes. */
export const reactions = [
  onOnce(personRequested, 'conversations.notify', findSomebody),
  on(memberRemoved, 'conversations.pass_on', (platform, { tenantId }, { memberId }) =>
    passOn(platform, tenantId, memberId, 'all'),
  ),
  on(memberLeft, 'conversations.pass_on_unanswered', (platform, { tenantId }, { memberId }) =>
    passOn(platform, tenantId, memberId, 'unanswered'),
  ),
  on(
    messageReceived,
    'conversations.pass_on_of_gone',
    (platform, { tenantId }, { conversationId }) => passOnOfGone(platform, tenantId, conversationId),
    // Nearly always somebody is there: one look does for all that a customer writes in a row.
    { when: ({ status }) => status === 'human', quiet: { ms: 2000, atMostMs: 10_000 } },
  ),
  // Whoever comes, becomes free, or may have more now, gets what waits.
  on(
    presenceChanged,
    'conversations.give_out_to_who_came',
    (platform, { tenantId }) => giveOutAll(platform, tenantId),
    { when: ({ presence }) => presence === 'online' },
  ),
  ...[conversationClosed, handedBack].map((kind) =>
    on<unknown>(kind, `conversations.give_out_after_${kind.type.split('.')[1]}`, (platform, { tenantId }) =>
      giveOutAll(platform, tenantId),
    ),
  ),
  ...[teamChanged, rulesChanged].map((kind) =>
    on<unknown>(
      kind,
      `conversations.give_out_after_team_${kind.type.split('.')[1]}`,
      (platform, { tenantId }) => giveOutAll(platform, tenantId),
    ),
  ),
]
