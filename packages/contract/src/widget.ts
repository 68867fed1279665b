import { z } from 'zod'
import { attachment, type button, message, status } from './conversations.ts'
import { route } from './route.ts'
import { clientId, done, email, id, locale, text } from './shared.ts'
import { presenceModes, proactiveOffer } from './visitors.ts'

const room = 'widget'
const widgetKey = { kind: 'widget' } as const
const visitor = { kind: 'visitor' } as const
const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour such as #2f5fd0')

export const widgetSettings = z.object({
  colour,
  textOnColour: colour.optional().describe('Computed from the colour for contrast'),
  theme: z.enum(['light', 'dark', 'auto']),
  position: z.enum(['right', 'left']),
  avatar: z.enum(['maja', 'robin', 'kim', 'none']),
  locale: locale.nullable().describe("null: the page's or the browser's"),
  greeting: z.partialRecord(locale, text(500)),
  starters: z.partialRecord(locale, z.array(text(120, 1)).max(6)),
  askFor: z.enum(['nothing', 'when_useful']),
  launcherLabel: text(40).nullable(),
  allowedOrigins: z
    .array(z.string().max(200))
    .max(50)
    .describe('"https://example.com"; "*." for subdomains; "*" for any'),
  errorReports: z
    .object({
      projectId: z.string().regex(/^\d{1,18}$/),
      publicKey: z.string().regex(/^[0-9a-f]{32}$/),
    })
    .nullable()
    .optional()
    .describe(
      'Where errors of the page go that a visitor lets be sent; null: they are not asked. Left out: as it was',
    ),
})
export type WidgetSettings = z.infer<typeof widgetSettings>

export const widgetLook = z.object({
  businessName: z.string(),
  assistantName: z.string(),
  colour,
  textOnColour: colour,
  theme: z.enum(['light', 'dark', 'auto']),
  position: z.enum(['right', 'left']),
  avatar: z.enum(['maja', 'robin', 'kim', 'none']),
  locale,
  greeting: z.string(),
  starters: z.array(z.string()),
  askFor: z.enum(['nothing', 'when_useful']),
  launcherLabel: z.string().nullable(),
  openNow: z.boolean(),
  opensAt: z.string().nullable().describe('Local time of the business, ISO without zone'),
  visit: z
    .object({
      presence: z.enum(presenceModes).describe('Whether the page may tell where the visitor is'),
      proactive: z.array(proactiveOffer).describe('Messages that are shown by rule'),
    })
    .optional()
    .describe('What happens before the chat is opened; left out: nothing'),
  errorsTo: z
    .string()
    .optional()
    .describe("Where errors of the page may be sent, from the server's address on; left out: nowhere"),
})
export type WidgetLook = z.infer<typeof widgetLook>

/** The conversation as its visitor sees it. */
export const visitorConversation = z.object({
  id,
  status,
  lastSeq: z.number().int(),
  agentName: z.string().nullable(),
  agentReadSeq: z.number().int(),
  csatGiven: z.boolean(),
})
export type VisitorConversation = z.infer<typeof visitorConversation>
const pageSeen = z.object({
  url: z.string().max(2000),
  title: text(300),
  referrer: z.string().max(2000).optional(),
})

/** Why a conversation was as good or bad as its score says. */
export const csatReasons = ['slow', 'wrong', 'unsolved', 'unclear', 'unfriendly'] as const
export type CsatReason = (typeof csatReasons)[number]
/** Why one answer did not help. */
export const answerReasons = ['wrong', 'not_asked', 'incomplete', 'unclear'] as const
export type AnswerReason = (typeof answerReasons)[number]

export const widget = {
  settings: route({
    method: 'GET',
    path: '/api/widget/settings',
    room,
    access: { kind: 'member', role: 'viewer' },
    summary: "The widget's look and behaviour",
    output: widgetSettings.extend({ publicKey: z.string() }),
  }),
  updateSettings: route({
    method: 'PUT',
    path: '/api/widget/settings',
    room,
    access: { kind: 'member', role: 'admin' },
    summary: 'Change look and behaviour',
    body: widgetSettings,
    output: widgetSettings.extend({ publicKey: z.string() }),
  }),
  look: route({
    method: 'GET',
    path: '/api/widget/look',
    room,
    access: widgetKey,
    summary: 'What the widget needs to draw itself; the key may be given as ?key=',
    query: z.object({ key: z.string().max(80).optional(), locale: z.string().max(35).optional() }),
    output: widgetLook,
  }),
  session: route({
    method: 'POST',
    path: '/api/widget/sessions',
    room,
    access: widgetKey,
    summary:
      'Begin or resume a visit: token, conversation, its latest messages and a ticket for live updates',
    body: z.object({
      visitorToken: z.string().max(400).nullable().default(null),
      locale: locale.optional(),
      page: pageSeen.optional(),
      after: z
        .object({ conversationId: id, seq: z.number().int().min(0) })
        .optional()
        .describe(
          'What the page holds already: while it is the same conversation, only later messages are sent',
        ),
    }),
    output: z.object({
      visitorToken: z.string(),
      visitorId: id,
      conversation: visitorConversation.nullable(),
      messages: z.array(message),
      hasMore: z.boolean(),
      contact: z.object({
        name: z.string().nullable(),
        email: z.string().nullable(),
        phone: z.string().nullable(),
      }),
      liveTicket: z.string(),
    }),
  }),
  messages: route({
    method: 'GET',
    path: '/api/widget/messages',
    room,
    access: visitor,
    summary: 'Messages of the visit, after or before a sequence number',
    query: z.object({
      after: z.coerce.number().int().min(0).optional(),
      before: z.coerce.number().int().min(1).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
    output: z.object({
      conversation: visitorConversation.nullable(),
      items: z.array(message),
      hasMore: z.boolean(),
    }),
  }),
  send: route({
    method: 'POST',
    path: '/api/widget/messages',
    room,
    access: visitor,
    summary: 'Write; the first message opens the conversation. Acknowledged means stored',
    body: z.object({
      clientId,
      text: text(8000),
      attachmentIds: z.array(id).max(5).default([]),
      locale: locale.optional(),
      page: pageSeen.optional(),
    }),
    output: z.object({ conversation: visitorConversation, message }),
  }),
  requestPerson: route({
    method: 'POST',
    path: '/api/widget/person',
    room,
    access: visitor,
    summary: 'Ask for a person; says what happens next',
    body: z.object({ clientId, locale: locale.optional() }),
    output: visitorConversation,
  }),
  returnToAssistant: route({
    method: 'POST',
    path: '/api/widget/assistant',
    room,
    access: visitor,
    summary: 'Go on with the assistant while waiting',
    output: visitorConversation,
  }),
  newConversation: route({
    method: 'POST',
    path: '/api/widget/conversations',
    room,
    access: visitor,
    summary: 'Start afresh; the earlier conversation is closed',
    output: done,
  }),
  identify: route({
    method: 'POST',
    path: '/api/widget/contact',
    room,
    access: visitor,
    summary: 'Tell who you are, with consent',
    body: z.object({
      name: text(200).optional(),
      email: email.optional(),
      phone: text(40).optional(),
      consent: z.literal(true),
    }),
    output: z.object({
      name: z.string().nullable(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
    }),
  }),
  feedback: route({
    method: 'POST',
    path: '/api/widget/messages/{id}/feedback',
    room,
    access: visitor,
    summary: 'Thumb up or down on an answer, down also with reasons; null takes it back',
    params: z.object({ id }),
    body: z.object({
      value: z.enum(['up', 'down']).nullable(),
      reasons: z
        .array(z.enum(answerReasons))
        .max(answerReasons.length)
        .optional()
        .describe('With a thumb down; left out with the comment: what was said before stays'),
      comment: text(1000).optional(),
    }),
    output: done,
  }),
  csat: route({
    method: 'POST',
    path: '/api/widget/csat',
    room,
    access: visitor,
    summary: 'How it was, 1 to 5',
    body: z.object({
      score: z.number().int().min(1).max(5),
      comment: text(1000).default(''),
      reasons: z.array(z.enum(csatReasons)).max(csatReasons.length).default([]),
    }),
    output: done,
  }),
  transcript: route({
    method: 'POST',
    path: '/api/widget/transcript',
    room,
    access: visitor,
    summary: 'Send the conversation to an e-mail address',
    body: z.object({ email, locale: locale.optional() }),
    output: done,
  }),
  suggestions: route({
    method: 'GET',
    path: '/api/widget/suggestions',
    room,
    access: widgetKey,
    summary: 'Questions that fit what is being typed',
    query: z.object({ q: z.string().max(200), locale: locale.optional() }),
    output: z.object({ items: z.array(z.string()) }),
  }),
  upload: route({
    method: 'POST',
    path: '/api/widget/files',
    room,
    access: visitor,
    upload: true,
    summary: 'Upload a file to attach',
    output: attachment,
  }),
}
export type Button = z.infer<typeof button>
