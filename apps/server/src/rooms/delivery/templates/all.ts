import type { Locale } from '@svar/contract'
import { conversationAtRisk } from './conversation-at-risk.ts'
import { dailyReport, dayIn } from './daily-report.ts'
import { errorAlert } from './error-alert.ts'
import { mentioned, transferred } from './from-colleague.ts'
import { invitation } from './invitation.ts'
import type { Brand } from './letter.ts'
import { magicLink } from './magic-link.ts'
import { personRequested, somebodyIn } from './person-requested.ts'
import { replyWhileAway } from './reply-while-away.ts'
import { systemAlert } from './system-alert.ts'
import { ticketPromise } from './ticket-promise.ts'
import { ticketReceived } from './ticket-received.ts'
import { ticketReply } from './ticket-reply.ts'
import { transcript } from './transcript.ts'

export const templates = {
  magic_link: magicLink,
  invitation,
  person_requested: personRequested,
  transcript,
  reply_while_away: replyWhileAway,
  ticket_received: ticketReceived,
  ticket_reply: ticketReply,
  ticket_promise: ticketPromise,
  error_alert: errorAlert,
  system_alert: systemAlert,
  mentioned,
  transferred,
  daily_report: dailyReport,
  conversation_at_risk: conversationAtRisk,
}

type Templates = typeof templates
export type TemplateName = keyof Templates
export type TemplateParams = { [T in TemplateName]: Parameters<Templates[T]>[0] }
export const templateNames = Object.keys(templates) as TemplateName[]

/** Parameters that let whoever reads them in; they are sealed until the mail goes out. */
export const secretParams: Record<TemplateName, readonly string[]> = {
  magic_link: ['link'],
  invitation: ['link'],
  person_requested: [],
  transcript: [],
  reply_while_away: [],
  ticket_received: ['link'],
  ticket_reply: ['link'],
  ticket_promise: [],
  error_alert: [],
  system_alert: [],
  mentioned: [],
  transferred: [],
  daily_report: [],
  conversation_at_risk: [],
}

/**
 * Mails to customers, whose reading may be measured where a workspace has switched that on. Never those that somebody
 * signs in by, nor those to the people who work here.
 */
export const isMeasurable = (name: TemplateName): boolean => toCustomers.has(name)
const toCustomers = new Set<TemplateName>([
  'transcript',
  'reply_while_away',
  'ticket_received',
  'ticket_reply',
])

type Variables = {
  [T in TemplateName]: (params: TemplateParams[T], locale: Locale, brand: Brand) => Record<string, string>
}

/** What a workspace's own words may name, `{{workspace}}` besides. Links are not among them: they stand in the button. */
const variables: Variables = {
  magic_link: ({ name }) => ({ name }),
  invitation: ({ inviterName }, _locale, brand) => ({ inviter: inviterName ?? brand.name }),
  person_requested: ({ customer }, locale) => ({ customer: customer.trim() || somebodyIn(locale) }),
  transcript: () => ({}),
  reply_while_away: ({ agentName }) => ({ agent: agentName }),
  ticket_received: ({ name, number, about }) => ({ name, number, about }),
  ticket_reply: ({ agentName, number, about }) => ({ agent: agentName, number, about }),
  ticket_promise: ({ number, about }) => ({ number, about }),
  error_alert: ({ project, title, events, users }, locale) => {
    const number = new Intl.NumberFormat(locale)
    return { project, title, events: number.format(events), users: number.format(users) }
  },
  system_alert: ({ what }) => ({ what }),
  mentioned: ({ by }) => ({ by }),
  transferred: ({ by }) => ({ by }),
  daily_report: ({ day }, locale) => ({ day: dayIn(day, locale) }),
  conversation_at_risk: ({ customer, mood }) => ({ customer, mood }),
}

/** The values of a template's variables. */
export function variablesOf<T extends TemplateName>(
  name: T,
  params: TemplateParams[T],
  locale: Locale,
  brand: Brand,
): Record<string, string> {
  return { ...variables[name](params, locale, brand), workspace: brand.name }
}
