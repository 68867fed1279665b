import { z } from 'zod'
import { conversation, message, sentiment, view } from './conversations.ts'
import { clientId, id, locale, text, timestamp } from './shared.ts'

/** Colours by name: each screen shows them as it can be read there. */
export const tagColours = [
  'grey',
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'purple',
  'pink',
] as const
export const tagColour = z.enum(tagColours)
export const tag = z.object({
  id,
  name: z.string(),
  colour: tagColour,
  open: z
    .number()
    .int()
    .describe('Open conversations that carry it and the caller may see; 1000: that many or more'),
})
export type Tag = z.infer<typeof tag>

/** What a list holds: all that is given must be so. */
export const listConditions = z.object({
  view: view.optional(),
  tag: text(50).optional(),
  channel: z.enum(['web', 'api']).optional(),
  team: id.optional(),
  assignee: z.union([id, z.literal('me'), z.literal('nobody')]).optional(),
  contact: id.optional().describe('With this customer, or with somebody who gave the same e-mail address'),
  mood: sentiment.optional(),
  locale: locale.optional(),
  since: timestamp.optional().describe('Last activity at or after'),
  until: timestamp.optional().describe('Last activity before'),
  withinDays: z.coerce
    .number()
    .int()
    .min(1)
    .max(3650)
    .optional()
    .describe('Last activity within so many days'),
  q: text(200).optional().describe('Words that were said or written in it'),
})
export type ListConditions = z.infer<typeof listConditions>

export const savedFilter = z.object({
  id,
  name: z.string(),
  shared: z.boolean(),
  own: z.boolean(),
  conditions: listConditions,
})
export type SavedFilter = z.infer<typeof savedFilter>

/** Counts stop at 1000, which then means that many or more. */
export const inboxCounts = z.object({
  views: z.record(view, z.number().int()),
  teams: z.array(z.object({ id, count: z.number().int() })),
  channels: z.array(z.object({ channel: z.string(), count: z.number().int() })),
  filters: z.array(z.object({ id, count: z.number().int() })),
})
export type InboxCounts = z.infer<typeof inboxCounts>

export const saidHit = z.object({
  conversation,
  message: message
    .pick({ id: true, seq: true, kind: true, author: true, createdAt: true })
    .nullable()
    .describe('Where it was said; null: in the subject or in who it is with'),
  snippet: z.array(z.object({ text: z.string(), hit: z.boolean() })).describe('Plain text in parts'),
})
export type SaidHit = z.infer<typeof saidHit>

export const bulkAction = z.discriminatedUnion('type', [
  z.object({ type: z.literal('close') }),
  z.object({ type: z.literal('reopen') }),
  z.object({ type: z.literal('assign'), memberId: id.nullable() }),
  z.object({
    type: z.literal('tag'),
    add: z.array(text(50, 1)).max(20).default([]),
    remove: z.array(text(50, 1)).max(20).default([]),
  }),
  z.object({ type: z.literal('snooze'), until: timestamp.nullable(), untilReply: z.boolean().optional() }),
  z.object({ type: z.literal('read') }),
])
export type BulkAction = z.infer<typeof bulkAction>
const refusal = z.object({ id, code: z.string(), message: z.string() })
export const bulkResult = z.object({
  done: z.array(id),
  refused: z.array(refusal),
  undo: z.object({ token: id, until: timestamp }).nullable(),
})
export type BulkResult = z.infer<typeof bulkResult>

/** Whom a conversation is handed to. */
export const receiver = z.discriminatedUnion('type', [
  z.object({ type: z.literal('member'), id }),
  z.object({ type: z.literal('team'), id }),
])
export type Receiver = z.infer<typeof receiver>

export const scheduledMessage = z.object({
  id,
  conversationId: id,
  memberId: id,
  text: z.string(),
  attachmentIds: z.array(id),
  sendAt: timestamp,
  held: z.boolean().describe('Held back for a moment, so that it can be taken back'),
  cancelOnReply: z.boolean(),
  thenClose: z
    .boolean()
    .describe('The conversation is closed with it, unless the customer has written since'),
  state: z.enum(['waiting', 'sent', 'cancelled', 'failed']),
  reason: z
    .string()
    .nullable()
    .describe('Why it was not sent: `customer_wrote`, `by_member`, `by_admin`, or an error code'),
  messageId: id.nullable(),
  createdAt: timestamp,
})
export type ScheduledMessage = z.infer<typeof scheduledMessage>
export const newScheduledMessage = z.object({
  clientId,
  text: text(20_000),
  attachmentIds: z.array(id).max(10).default([]),
  sendAt: timestamp
    .nullable()
    .default(null)
    .describe("Null: now, after the member's own time to take it back"),
  cancelOnReply: z.boolean().default(false),
  thenClose: z.boolean().default(false).describe('Close the conversation once it has been sent'),
})

export const composerDraft = z.object({
  conversationId: id,
  kind: z.enum(['text', 'note']),
  text: z.string(),
  attachmentIds: z.array(id),
  version: z.number().int(),
  updatedAt: timestamp,
})
export type ComposerDraft = z.infer<typeof composerDraft>

export const rearrangement = z.object({
  id,
  kind: z.enum(['merge', 'split']),
  keptId: id,
  otherId: id,
  messages: z.number().int(),
  createdAt: timestamp,
  undoUntil: timestamp.nullable().describe('Null: it cannot be undone any more'),
})
export type Rearrangement = z.infer<typeof rearrangement>
