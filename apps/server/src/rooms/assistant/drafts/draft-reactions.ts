import { emit } from '../../../platform/outbox/events.ts'
import { on, onOnce } from '../../../platform/outbox/reactions.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import {
  conversationClosed,
  handedBack,
  messageReceived,
  messageSent,
  personRequested,
  takenOver,
} from '../../conversations/index.ts'
import { draftWanted } from '../events.ts'
import { leaveDrafts } from '../stores/drafts.ts'
import { compareWithSent } from './decide.ts'
import { makeDraft } from './make-draft.ts'
import { tellDraft } from './tell.ts'

const AT_ONCE = 2
/** Customers write in bursts: what they mean is known when they pause; a draft made before that is out of date at once. */
const PAUSE = { ms: 1000, atMostMs: 30_000 }
const NEVER = 2_147_483_647

/** Of no thing: making a draft may take long, and nothing of the conversation shall wait for it. */
const want = async (ctx: Context, { conversationId }: { conversationId: string }) =>
  emit(ctx, draftWanted, null, { conversationId })

async function leave(ctx: Context, conversationId: string, beforeSeq: number, state: 'stale' | 'passed') {
  if (await leaveDrafts(ctx, conversationId, beforeSeq, state)) tellDraft(ctx, conversationId)
}

/** While a person has a conversation or is waited for, each message of the customer may have a draft. */
export const draftReactions = [
  onOnce(
    messageReceived,
    'assistant.want_draft',
    async (ctx, { conversationId, seq }) => {
      await leave(ctx, conversationId, seq, 'stale')
      await want(ctx, { conversationId })
    },
    { when: ({ status }) => status === 'human' || status === 'waiting', quiet: PAUSE },
  ),
  onOnce(personRequested, 'assistant.want_draft_for_waiting', want),
  onOnce(takenOver, 'assistant.want_draft_for_person', want),
  // Few at once: messages and answers to customers go before it.
  on(
    draftWanted,
    'assistant.draft',
    (platform, event, { conversationId }) => makeDraft(platform, event.tenantId, conversationId),
    { concurrency: AT_ONCE },
  ),
  onOnce(
    messageSent,
    'assistant.compare_draft',
    (ctx, { conversationId, messageId }) => compareWithSent(ctx, conversationId, messageId),
    { when: ({ author }) => author === 'member' },
  ),
  onOnce(conversationClosed, 'assistant.leave_draft', (ctx, { conversationId }) =>
    leave(ctx, conversationId, NEVER, 'passed'),
  ),
  onOnce(handedBack, 'assistant.leave_draft_after_hand_back', (ctx, { conversationId }) =>
    leave(ctx, conversationId, NEVER, 'stale'),
  ),
]
