import { z } from 'zod'
import { id, timestamp } from './shared.ts'

/** Who has the conversation. `bot`: the assistant answers. `waiting`: a person was asked for. `human`: a person has it. */
export const statuses = ['bot', 'waiting', 'human', 'closed'] as const
export const status = z.enum(statuses)
export type Status = z.infer<typeof status>
export const sentiment = z.enum(['positive', 'neutral', 'negative'])

export const author = z.object({
  kind: z.enum(['visitor', 'member', 'assistant', 'system']),
  id: z.string().nullable(),
  name: z.string(),
})
export const attachment = z.object({
  id,
  name: z.string(),
  type: z.string(),
  sizeBytes: z.number().int(),
  url: z.string().describe('Signed; valid for a limited time'),
})
export type Attachment = z.infer<typeof attachment>
export const citation = z.object({
  passageId: z.string(),
  sourceId: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  quote: z.string(),
  page: z.number().int().nullable(),
})
export type Citation = z.infer<typeof citation>
/** Why a claim in an answer may be made: the passage, tool result or colleague's word that holds it. */
export const receipt = z.object({
  claim: z.string(),
  kind: z.string(),
  evidence: z.enum(['passage', 'tool', 'person', 'customer', 'none']),
  passageId: z.string().nullable(),
  quote: z.string().nullable(),
})
export type Receipt = z.infer<typeof receipt>
export const button = z.object({
  label: z.string(),
  action: z.enum(['say', 'open', 'request_person', 'return_to_assistant', 'leave_email']),
  value: z.string().nullable().describe('What is said, or the address to open'),
})
/** A passage that may be meant where none answers surely; the customer is offered its name. */
export const offered = z.object({ passageId: id, label: z.string() })
/** What happened, as codes that each reader sees in their own language. */
export const happening = z.object({
  type: z.enum([
    'person_requested',
    'taken_over',
    'handed_back',
    'assigned',
    'closed',
    'reopened',
    'nobody_online',
    'waiting_too_long',
    'contact_given',
    'file_refused',
  ]),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
})
export type Happening = z.infer<typeof happening>

export const message = z.object({
  id,
  conversationId: id,
  seq: z.number().int().describe('Rising within the conversation; only messages that were moved leave a gap'),
  clientId: z.string(),
  kind: z.enum(['text', 'note', 'event']).describe('A note is for members only'),
  author,
  text: z.string(),
  locale: z.string().nullable(),
  attachments: z.array(attachment),
  sources: z.array(citation),
  buttons: z.array(button),
  event: happening.nullable(),
  feedback: z.enum(['up', 'down']).nullable(),
  /** For members: why the answer may be given, and by which engine. Absent for visitors. */
  trace: z
    .object({
      engine: z.string(),
      intent: z.string().nullable(),
      confidence: z.number().nullable(),
      receipts: z.array(receipt),
      fallbacks: z.array(z.object({ engine: z.string(), reason: z.string() })),
      durationMs: z.number(),
      offered: z.array(offered).optional().describe('What the customer was asked whether it was meant'),
    })
    .nullable()
    .optional(),
  turnId: z.string().nullable().describe('The streamed turn that this message ends'),
  createdAt: timestamp,
})
export type Message = z.infer<typeof message>

export const contact = z.object({
  id,
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  locale: z.string().nullable(),
  consentAt: timestamp.nullable(),
  firstSeenAt: timestamp,
  conversations: z.number().int(),
  memory: z.array(z.object({ text: z.string(), at: timestamp })).describe('What is remembered of them'),
})
export type Contact = z.infer<typeof contact>

/** What customers tell that whoever takes over needs, in the order in which it is shown. */
export const toldThings = [
  'order',
  'from',
  'to',
  'address',
  'day',
  'time',
  'rooms',
  'area',
  'name',
  'phone',
  'email',
] as const
export const toldThing = z.object({
  thing: z.enum(toldThings),
  value: z
    .string()
    .describe('As it was said; a day as 2026-11-26, a time as 14:00, a phone number in E.164 where sure'),
})
export type ToldThing = z.infer<typeof toldThing>

export const conversation = z.object({
  id,
  status,
  channel: z.enum(['web', 'api']),
  subject: z.string(),
  preview: z.string(),
  locale: z.string().nullable(),
  contact: z.object({
    id,
    name: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
  }),
  assignee: z.object({ id, name: z.string() }).nullable(),
  teamId: id.nullable().describe('Whose it is; null: no team’s'),
  lastSeq: z.number().int(),
  lastMessageAt: timestamp,
  lastAuthor: z.enum(['visitor', 'member', 'assistant', 'system']),
  unread: z.number().int().describe("Customer's messages that the caller has not read"),
  waitingSince: timestamp.nullable(),
  snoozedUntil: timestamp.nullable(),
  /** Null: awake. `until` null: only until they answer. */
  snooze: z.object({ until: timestamp.nullable(), untilReply: z.boolean() }).nullable().optional(),
  mergedInto: id.nullable().optional().describe('Its messages are in that one'),
  sentiment: sentiment.nullable(),
  tags: z.array(z.string()),
  page: z.object({ url: z.string(), title: z.string() }).nullable(),
  visitorOnline: z.boolean(),
  visitorReadSeq: z.number().int(),
  csat: z.object({ score: z.number().int(), comment: z.string() }).nullable(),
  createdAt: timestamp,
  closedAt: timestamp.nullable(),
})
export type Conversation = z.infer<typeof conversation>

export const views = [
  'mine',
  'unassigned',
  'waiting',
  'mentions',
  'automated',
  'all',
  'snoozed',
  'closed',
] as const
export const view = z.enum(views)
export type View = z.infer<typeof view>
