import { z } from 'zod'
import { alertKinds } from './delivery-alerts.ts'
import { id, locale, text, timestamp } from './shared.ts'

export const outgoingChannels = ['mail', 'sms', 'push', 'slack'] as const
export const outgoingStates = [
  'queued',
  'sent',
  'delivered',
  'bounced',
  'complained',
  'suppressed',
  'kept',
  'failed',
  'uncertain',
] as const

/** States out of which a person may have a mail sent again. */
export const resendableStates = ['kept', 'failed', 'uncertain', 'suppressed', 'bounced'] as const

/**
 * What became of the wish to send a mail again. queued: it goes out. suppressed: its address is on the list of those not
 * written to. no_sender: there is still nobody to give it to. link_gone: the link in it holds no longer. settled: it
 * waits already, or has gone out meanwhile.
 */
export const againOutcomes = ['queued', 'suppressed', 'no_sender', 'link_gone', 'settled'] as const
export type AgainOutcome = (typeof againOutcomes)[number]

/** What the reading of a mail may tell, where a workspace has switched it on. */
export const mailMeasures = ['opens', 'clicks'] as const
export type MailMeasure = (typeof mailMeasures)[number]
export const mailReadings = ['opened', 'clicked'] as const
export type MailReading = (typeof mailReadings)[number]

const reading = z
  .object({
    firstAt: timestamp,
    lastAt: timestamp,
    times: z.number().int(),
    byPerson: z
      .boolean()
      .describe(
        'false: all of it may have been done by a program that looks at mails before their reader does',
      ),
  })
  .nullable()

export const outgoingMail = z.object({
  id,
  channel: z.enum(outgoingChannels),
  to: z.string(),
  subject: z.string(),
  template: z.string(),
  state: z
    .enum(outgoingStates)
    .describe(
      'kept: no mail server is set, it can be read here. suppressed: not sent, the address is on the suppression list, or has had too many mails that anybody can have sent to it (error: too_many). uncertain: it may have been sent twice or not at all',
    ),
  provider: z.string().nullable().describe('Who took it'),
  error: z.string().nullable(),
  createdAt: timestamp,
  sentAt: timestamp.nullable(),
  waitsUntil: timestamp
    .nullable()
    .describe('queued: not before then, for quiet hours, the rate, or a pause after an attempt that failed'),
  againAt: timestamp.nullable().describe('When a person had it sent again'),
  measures: z.array(z.enum(mailMeasures)).describe('What of its reading is measured; its reader is told so'),
  opened: reading,
  clicked: reading,
})
export type OutgoingMail = z.infer<typeof outgoingMail>

/** One thing that happened to a mail. */
export const mailStep = z.object({
  at: timestamp,
  what: z
    .enum([...outgoingStates, 'refused', 'delayed'])
    .describe(
      'queued: a person had it sent again. refused: an attempt failed, another follows. delayed: who took it tells that the recipient has not taken it yet',
    ),
  provider: z.string().nullable().describe('Who was asked'),
  said: z.string().nullable().describe('In the words of whoever said it'),
})
export type MailStep = z.infer<typeof mailStep>

export const mailTemplates = [
  'magic_link',
  'invitation',
  'person_requested',
  'transcript',
  'reply_while_away',
  'ticket_received',
  'ticket_reply',
  'ticket_promise',
  'error_alert',
  'system_alert',
  'mentioned',
  'transferred',
  'conversation_at_risk',
  'daily_report',
] as const
export type MailTemplate = (typeof mailTemplates)[number]

const wallTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .describe("HH:MM in the workspace's time zone")

export const deliverySettings = z.object({
  quietHours: z
    .object({ from: wallTime, to: wallTime })
    .nullable()
    .describe('Nothing but what is urgent goes out between these; may pass midnight'),
  quietExcept: z
    .array(z.enum(mailTemplates))
    .max(mailTemplates.length)
    .default([])
    .describe('Kinds that go out in quiet hours all the same; what is urgent always does'),
  senderName: text(60).nullable().default(null).describe("null: the workspace's name"),
  senderAddress: z
    .email()
    .max(254)
    .nullable()
    .default(null)
    .describe("Mails through the workspace's own accounts come from here; null: the installation's address"),
  replyTo: z.email().max(254).nullable().default(null).describe('Where answers to mails go'),
  mailsPerMinute: z
    .number()
    .int()
    .min(1)
    .max(100_000)
    .nullable()
    .describe("The most that goes through the installation's mail server; null: no limit"),
  measures: z
    .array(z.enum(mailMeasures))
    .max(mailMeasures.length)
    .default([])
    .describe('What is measured in mails to customers; each says so. Mails that let somebody in never are'),
})
export type DeliverySettings = z.infer<typeof deliverySettings>

export const suppression = z.object({
  address: z.string(),
  reason: z
    .enum(['bounced', 'complained', 'unsubscribed', 'by_hand'])
    .describe('unsubscribed holds back bulk only, complained all but what is urgent, the others everything'),
  note: z.string().nullable(),
  alert: z
    .enum(alertKinds)
    .nullable()
    .describe('The one kind of alert that a member stopped; nothing else is held back from them'),
  createdAt: timestamp,
})
export type Suppression = z.infer<typeof suppression>
const key = z.string().trim().min(8).max(500)
const providerName = text(60, 1)
const perMinute = z
  .number()
  .int()
  .min(1)
  .max(100_000)
  .nullable()
  .default(null)
  .describe('The most that is given to it in a minute')
/** What is told of a new account; keys are stored sealed and never shown again. */
export const newDeliveryProvider = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('smtp'),
    name: providerName,
    perMinute,
    host: z
      .string()
      .trim()
      .regex(/^[a-z0-9.-]{1,253}$/i)
      .describe('The name of the mail server'),
    port: z.number().int().min(1).max(65_535).default(587),
    security: z
      .enum(['starttls', 'tls', 'none'])
      .default('starttls')
      .describe(
        'tls: from the first byte on, as on port 465; none: not encrypted, without user and password',
      ),
    user: z.string().trim().max(254).nullable().default(null),
    password: z.string().min(1).max(500).nullable().default(null),
  }),
  z.object({
    kind: z.literal('sendgrid'),
    name: providerName,
    perMinute,
    region: z.enum(['us', 'eu']).default('us').describe('eu: an account that they keep in the EU'),
    apiKey: key,
    webhookKey: key.nullable().default(null).describe('Verification key of the event webhook'),
  }),
  z.object({
    kind: z.literal('mailgun'),
    name: providerName,
    perMinute,
    region: z.enum(['us', 'eu']),
    domain: z.string().regex(/^[a-z0-9.-]{3,253}$/i),
    apiKey: key,
    webhookKey: key.nullable().default(null).describe('HTTP webhook signing key'),
  }),
  z.object({
    kind: z.literal('twilio'),
    name: providerName,
    perMinute,
    accountSid: z.string().regex(/^AC[0-9a-z]{4,60}$/i),
    authToken: key,
    from: z
      .string()
      .regex(/^(\+[1-9]\d{4,14}|MG[0-9a-z]{4,60}|[A-Za-z][A-Za-z0-9 ]{0,10})$/)
      .describe('A number, a messaging service or a sender name'),
  }),
  z.object({
    kind: z.literal('slack'),
    name: providerName,
    perMinute,
    webhookUrl: z.url({ protocol: /^https$/ }).max(500),
  }),
])
export type NewDeliveryProvider = z.output<typeof newDeliveryProvider>

export const deliveryProvider = z.object({
  id,
  kind: z.enum(['smtp', 'sendgrid', 'mailgun', 'twilio', 'slack']),
  channel: z.enum(['mail', 'sms', 'slack']),
  name: z.string(),
  perMinute: z.number().nullable(),
  reportsTo: z.string().nullable().describe('The address for their webhook; null where they tell nothing'),
  health: z.object({
    state: z.enum(['unknown', 'ok', 'failing']),
    since: timestamp.nullable().describe('ok: when it last took something; failing: since when it does not'),
    said: z.string().nullable().describe('What it said when it last failed, in its own words'),
  }),
})
export type DeliveryProvider = z.infer<typeof deliveryProvider>

/** The mailbox that mails come back to. */
export const newMailbox = z.object({
  host: z
    .string()
    .trim()
    .regex(/^[a-z0-9.-]{1,253}$/i)
    .describe('The name of the IMAP server'),
  port: z.number().int().min(1).max(65_535).default(993).describe('Encrypted from the first byte on'),
  user: z.string().trim().min(1).max(254),
  password: z.string().min(1).max(500),
  address: z
    .email()
    .max(254)
    .nullable()
    .default(null)
    .describe(
      'Its own address, where it also takes mails to address+anything@domain: mails through SMTP then come back to it. null: they come back to their sender',
    ),
})
export type NewMailbox = z.output<typeof newMailbox>

export const mailbox = newMailbox.omit({ password: true }).extend({
  health: z.object({
    state: z.enum(['unknown', 'ok', 'failing']),
    since: timestamp.nullable().describe('ok: when it was last read; failing: since when it cannot be'),
    said: z.string().nullable().describe('What its server said when it last failed, in its own words'),
  }),
})
export type Mailbox = z.infer<typeof mailbox>

export const pushAddress = z.object({
  endpoint: z.url({ protocol: /^https$/ }).max(1000),
  p256dh: z.string().regex(/^[\w-]{86,88}=?$/),
  auth: z.string().regex(/^[\w-]{21,24}={0,2}$/),
})

export const mailParts = ['subject', 'heading', 'intro', 'button', 'note'] as const
export type MailPart = (typeof mailParts)[number]

const ownText = (max: number) =>
  text(max).nullish().describe('In your own words; null or empty: as Svar writes it')
export const ownMailTexts = z.object({
  subject: ownText(200),
  heading: ownText(200),
  intro: ownText(4000),
  button: ownText(60),
  note: ownText(2000),
})
export type OwnMailTexts = z.infer<typeof ownMailTexts>

export const mailTemplateTexts = z.object({
  template: z.enum(mailTemplates),
  locale,
  variables: z.array(z.string()).describe('What may stand in two braces on each side'),
  ours: z
    .record(z.enum(mailParts), z.string().nullable())
    .describe('As Svar writes it; null where it has no such part'),
  own: z.record(z.enum(mailParts), z.string().nullable()),
})
export type MailTemplateTexts = z.infer<typeof mailTemplateTexts>
