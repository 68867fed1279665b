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

/**
 * What the customer is told: that somebody comes, or when; and how they are reached if they leave.
 * The hours are the team's, without its holidays; with nobody at the desk, nobody is promised for now.
 */
async function promise(ctx: Context, conversation: ConversationRow): Promise<Draft[]> {
  const { open, isAnybodyThere } = await deskFor(ctx, conversation.teamId)
  const { openNow, opensAt } = open
  const buttons = conversation.contactEmail ? [] : [button('leave_email')]
  const drafts = [happened(ctx, 'person_requested', { open: openNow ? 'yes' : 'no' })]
  if (!openNow || !isAnybodyThere)
    drafts.push(
      happened(ctx, 'nobody_online', { opensAt: opensAt?.toISOString() ?? null }, [
        ...buttons,
        button('return_to_assistant'),
      ]),
    )
  else if (buttons.length) drafts[0] = happened(ctx, 'person_requested', { open: 'yes' }, buttons)
  return drafts
}

/** Its words come from the reader's language; the label here is its code. */
const button = (action: 'leave_email' | 'return_to_assistant') => ({ label: action, action, value: null })
