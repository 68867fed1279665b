import { z } from 'zod'
import { status } from './conversations.ts'
import { route } from './route.ts'
import { byId, clientId, done, id, locale, text, timestamp } from './shared.ts'

const room = 'visitors'
const agent = { kind: 'member', role: 'agent' } as const
const admin = { kind: 'member', role: 'admin' } as const
const widgetKey = { kind: 'widget' } as const
const rules = '/api/proactive-messages'

/** `off`: nobody is shown. `consent`: who the page says has consented. `on`: everybody who does not ask to be left alone. */
export const presenceModes = ['off', 'consent', 'on'] as const
export const screens = ['phone', 'tablet', 'desktop'] as const
/** When a message may be shown: always, within or out of opening hours, or while somebody is at the desk. */
export const proactiveTimes = ['always', 'open', 'closed', 'online'] as const
export const proactiveHappenings = ['shown', 'opened', 'dismissed'] as const
/** Seconds after their last sign for which somebody counts as being on the site. */
export const visitorGoneAfterS = 45

export const siteVisitor = z.object({
  id,
  name: z.string().nullable().describe('Where they have told it'),
  contactId: id.nullable(),
  url: z.string().describe('Without query and fragment'),
  title: z.string(),
  referrer: z.string().nullable().describe('The host that they came from'),
  language: z.string().describe("The browser's, as BCP 47"),
  screen: z.enum(screens),
  visits: z.number().int(),
  since: timestamp.describe('When this visit began'),
  pageSince: timestamp,
  conversation: z.object({ id, status }).nullable(),
})
export type SiteVisitor = z.infer<typeof siteVisitor>

/** What is known of the visit of somebody who has a conversation. */
export const visitOfConversation = z.object({
  since: timestamp.describe('When this visit began'),
  referrer: z.string().nullable().describe('The host that they came from'),
  visits: z.number().int(),
  pages: z
    .array(z.object({ url: z.string(), title: z.string(), at: timestamp }))
    .max(20)
    .describe('The one that they are or were on last first'),
})
export type VisitOfConversation = z.infer<typeof visitOfConversation>

const pattern = z.string().trim().min(1).max(300)

export const proactiveFields = z.object({
  name: text(80, 1),
  enabled: z.boolean(),
  priority: z.number().int().min(0).max(100).describe('The higher one first'),
  pages: z.array(pattern).max(20).describe('Paths or addresses, with * for anything; none: every page'),
  afterSeconds: z.number().int().min(0).max(3600).describe('On the page'),
  scrollPercent: z.number().int().min(0).max(100),
  visitFrom: z.number().int().min(1).max(1000),
  visitTo: z.number().int().min(1).max(1000).nullable(),
  locales: z.array(locale).describe('None: every language that there is a text in'),
  when: z.enum(proactiveTimes),
  again: z.boolean().describe('Shown even where another was shown in the same visit'),
  quietDays: z.number().int().min(0).max(365).describe('Not shown for so long after it was closed'),
  texts: z.partialRecord(locale, text(300)),
})
export type ProactiveFields = z.infer<typeof proactiveFields>

export const proactiveMessage = proactiveFields.extend({
  id,
  counts: z.object({
    shown: z.number().int(),
    opened: z.number().int(),
    answered: z.number().int(),
    dismissed: z.number().int(),
  }),
  createdAt: timestamp,
})
export type ProactiveMessage = z.infer<typeof proactiveMessage>

/** A rule as the widget gets it: what the server could decide is decided, the most important first. */
export const proactiveOffer = z.object({
  id,
  text: z.string(),
  pages: z.array(z.string()),
  afterSeconds: z.number(),
  scrollPercent: z.number(),
  visitFrom: z.number(),
  visitTo: z.number().nullable(),
  again: z.boolean(),
  quietDays: z.number(),
})
export type ProactiveOffer = z.infer<typeof proactiveOffer>

/** What an agent wrote to somebody who had not written yet. */
export const chatInvitation = z.object({
  conversationId: id,
  visitorToken: z.string(),
  name: z.string(),
  text: z.string(),
})
export type ChatInvitation = z.infer<typeof chatInvitation>

export const presenceSign = z.object({
  visit: z.string().max(200).nullable().describe('As the answer before this one gave it'),
  url: z.url({ protocol: /^https?$/ }).max(2000),
  title: z.string().max(300),
  referrer: z.string().max(300),
  language: z.string().max(35),
  screen: z.enum(screens),
  visits: z.number().int().min(1).max(100_000),
  seen: id.nullable().describe('The invitation that was shown'),
})
export type PresenceSign = z.infer<typeof presenceSign>

const settings = z.object({ mode: z.enum(presenceModes) })

export const visitors = {
  visitors: route({
    method: 'GET',
    path: '/api/visitors',
    room,
    access: agent,
    summary: 'Who is on the site now, and how many there were in each of the last 60 minutes',
    query: z.object({
      page: z.string().max(200).optional().describe('In the address or the title'),
      language: z.string().max(35).optional().describe('`de` finds `de-AT` too'),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
    output: z.object({
      mode: z.enum(presenceModes),
      total: z.number().int(),
      found: z.number().int(),
      items: z.array(siteVisitor).describe('Who came last first'),
      languages: z.array(z.string()),
      lastHour: z.array(z.number().int()).length(60),
    }),
  }),
  visitOfConversation: route({
    method: 'GET',
    path: '/api/visitors/conversations/{id}',
    room,
    access: agent,
    summary:
      "The pages of a customer's visit, for half an hour after they have left, and what they went on from",
    params: byId,
    output: z.object({
      visit: visitOfConversation.nullable(),
      startedBy: z.string().nullable().describe('The proactive message that they went on from, by its name'),
    }),
  }),
  startChat: route({
    method: 'POST',
    path: '/api/visitors/{id}/conversation',
    room,
    access: agent,
    summary: 'Write first to somebody who is on the site',
    params: byId,
    body: z.object({ clientId, text: text(2000, 1) }),
    output: z.object({ conversationId: id }),
  }),
  visitorSettings: route({
    method: 'GET',
    path: '/api/visitors/settings',
    room,
    access: agent,
    summary: 'Whether visitors are shown',
    output: settings,
  }),
  changeVisitorSettings: route({
    method: 'PUT',
    path: '/api/visitors/settings',
    room,
    access: admin,
    summary: 'Show visitors, only those who consent, or nobody',
    body: settings,
    output: settings,
  }),
  proactiveMessages: route({
    method: 'GET',
    path: rules,
    room,
    access: agent,
    summary: 'Messages that are shown by rule, with how often they were',
    output: z.object({ items: z.array(proactiveMessage) }),
  }),
  addProactiveMessage: route({
    method: 'POST',
    path: rules,
    room,
    access: admin,
    summary: 'Add a message that is shown by rule',
    body: proactiveFields,
    output: proactiveMessage,
  }),
  changeProactiveMessage: route({
    method: 'PATCH',
    path: `${rules}/{id}`,
    room,
    access: admin,
    summary: 'Change a message or its rule',
    params: byId,
    body: proactiveFields.partial(),
    output: proactiveMessage,
  }),
  removeProactiveMessage: route({
    method: 'DELETE',
    path: `${rules}/{id}`,
    room,
    access: admin,
    summary: 'Remove a message and its counts',
    params: byId,
    output: done,
  }),
  presence: route({
    method: 'POST',
    path: '/api/widget/presence',
    room,
    access: widgetKey,
    summary: 'A sign that somebody is on a page; answers with what an agent has written to them',
    body: presenceSign,
    output: z.object({ visit: z.string().nullable(), invitation: chatInvitation.nullable() }),
  }),
  proactiveHappened: route({
    method: 'POST',
    path: '/api/widget/proactive/{id}/happenings',
    room,
    access: widgetKey,
    summary: 'A message by rule was shown, opened or closed',
    params: byId,
    body: z.object({ what: z.enum(proactiveHappenings) }),
    output: done,
  }),
  takeUpProactive: route({
    method: 'POST',
    path: '/api/widget/proactive/{id}/conversation',
    room,
    access: { kind: 'visitor' },
    summary: 'Go on from a message by rule: it becomes the first message of a conversation',
    params: byId,
    body: z.object({ locale: locale.optional() }),
    output: done,
  }),
}
