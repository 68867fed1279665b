import type { Locale } from '@svar/contract'
import type { Context } from '../../platform/tenancy/context.ts'
import { visibleConversation } from '../conversations/index.ts'
import { memberById, workspaceOf } from '../identity/index.ts'
import { ticketOf } from '../tickets/index.ts'
import type { Values } from './variables.ts'

interface Known {
  /** The language of the conversation, where it is known. */
  spoken: string | null
  workspaceLocale: Locale
  valuesIn(locale: Locale): Values
}

/** What a text may name, for one conversation. @throws AppError `not_found` where the caller does not see it */
export async function valuesFor(ctx: Context, conversationId: string): Promise<Known> {
  const conversation = await visibleConversation(ctx, conversationId)
  const workspace = await workspaceOf(ctx)
  const agent =
    ctx.actor.kind === 'member' ? (await memberById(ctx, ctx.actor.memberId)).name : workspace.name
  const ticket = await ticketOf(ctx, conversationId)
  const now = ctx.clock.now()
  return {
    spoken: conversation.locale,
    workspaceLocale: workspace.locale,
    valuesIn: (locale) => ({
      'contact.name': conversation.contactName,
      'contact.first_name': firstOf(conversation.contactName),
      'contact.email': conversation.contactEmail,
      'agent.name': agent,
      'agent.first_name': firstOf(agent),
      'business.name': workspace.name,
      'ticket.number': ticket?.ticket_number ?? null,
      today: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: workspace.timeZone }).format(now),
    }),
  }
}

const firstOf = (name: string | null): string | null => name?.trim().split(/\s+/)[0] ?? null
