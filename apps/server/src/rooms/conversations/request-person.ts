import { emit } from '../../platform/outbox/events.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { deskFor } from '../teams/index.ts'
import { append } from './append.ts'
import { advance } from './change-hands.ts'
import { personRequested } from './events.ts'
import { happened } from './happenings.ts'
import type { ConversationRow, Draft } from './rows.ts'
import { lockOne } from './send-message.ts'

/** Why a person is needed: the customer asked, the assistant found no answer, or it may not answer more. */
export type Reason = 'customer_asked' | 'no_answer' | 'budget' | 'complaint'

/**
 * Asks for a person. The customer is told what happens next, with the hours where nobody is there now;
 * the event makes sure that somebody at the business is told. Asked again, nothing changes.
 */
export async function requestPerson(
  ctx: Context,
  conversationId: string,
  reason: Reason,
): Promise<ConversationRow> {
  const conversation = await lockOne(ctx, conversationId)
  if (!advance(conversation, { type: 'person_requested', at: ctx.clock.now() })) return conversation
  append(ctx, [{ conversation, drafts: await promise(ctx, conversation) }])
  emit(ctx, personRequested, conversation.id, { conversationId, contactId: conversation.contactId, reason })
  return conversation
}

/** What the customer is told: that somebody comes, or when; and how they are reached if they leave. */
async function promise(ctx: Context, conversation: ConversationRow): Promise<Draft[]> {
  const desk = await deskFor(ctx, conversation.teamId)
  const absence = absenceOf(ctx, conversation, desk)
  const buttons = absence.length > 0 ? [] : leaveEmail(conversation)
  return [happened(ctx, 'person_requested', { open: desk.open.openNow ? 'yes' : 'no' }, buttons), ...absence]
}

/**
 * That nobody is there, and when somebody is again; nothing where somebody is.
 * The hours are the team's, without its holidays; with nobody at the desk, nobody is promised for now.
 */
export function absenceOf(
  ctx: Context,
  conversation: ConversationRow,
  { open, isAnybodyThere }: Awaited<ReturnType<typeof deskFor>>,
): Draft[] {
  if (open.openNow && isAnybodyThere) return []
  const buttons = [...leaveEmail(conversation), button('return_to_assistant')]
  return [happened(ctx, 'nobody_online', { opensAt: open.opensAt?.toISOString() ?? null }, buttons)]
}

const leaveEmail = ({ contactEmail }: ConversationRow) => (contactEmail ? [] : [button('leave_email')])

/** Its words come from the reader's language; the label here is its code. */
const button = (action: 'leave_email' | 'return_to_assistant') => ({ label: action, action, value: null })
