import { z } from 'zod'
import { route } from './route.ts'
import { byId, clientId, cursor, done, email, id, locale, page, pageSize, text, timestamp } from './shared.ts'

const room = 'conversations'
const viewer = { kind: 'member', role: 'viewer' } as const
const agent = { kind: 'member', role: 'agent' } as const

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
/** Why a claim in an answer may be made: the passage or tool result that holds it. */
export const receipt = z.object({
  claim: z.string(),
  kind: z.string(),
  evidence: z.enum(['passage', 'tool', 'customer', 'none']),
  passageId: z.string().nullable(),
  quote: z.string().nullable(),
})
export type Receipt = z.infer<typeof receipt>
export const button = z.object({
  label: z.string(),
  action: z.enum(['say', 'open', 'request_person', 'return_to_assistant', 'leave_email']),
  value: z.string().nullable().describe('What is said, or the address to open'),
})
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
  seq: z.number().int().describe('1, 2, 3 … within the conversation, without gaps'),
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
  lastSeq: z.number().int(),
  lastMessageAt: timestamp,
  lastAuthor: z.enum(['visitor', 'member', 'assistant', 'system']),
  unread: z.number().int().describe("Customer's messages that the caller has not read"),
  waitingSince: timestamp.nullable(),
  snoozedUntil: timestamp.nullable(),
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

export const views = ['mine', 'unassigned', 'waiting', 'automated', 'all', 'snoozed', 'closed'] as const
export const view = z.enum(views)
export type View = z.infer<typeof view>

export const conversations = {
  list: route({
    method: 'GET',
    path: '/api/conversations',
    room,
    access: viewer,
    summary: 'The inbox: newest activity first',
    query: z.object({
      view: view.default('all'),
      q: z.string().max(200).optional(),
      tag: z.string().max(50).optional(),
      cursor: cursor.optional(),
      limit: pageSize,
    }),
    output: page(conversation),
  }),
  counts: route({
    method: 'GET',
    path: '/api/conversations/counts',
    room,
    access: viewer,
    summary: 'How many conversations each view holds',
    output: z.record(view, z.number().int()),
  }),
  one: route({
    method: 'GET',
    path: '/api/conversations/{id}',
    room,
    access: viewer,
    summary: 'One conversation',
    params: byId,
    output: conversation,
  }),
  messages: route({
    method: 'GET',
    path: '/api/conversations/{id}/messages',
    room,
    access: viewer,
    summary: 'Its messages in order: after or before a sequence number',
    params: byId,
    query: z.object({
      after: z.coerce.number().int().min(0).optional(),
      before: z.coerce.number().int().min(1).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
    output: z.object({ items: z.array(message), hasMore: z.boolean() }),
  }),
  contact: route({
    method: 'GET',
    path: '/api/conversations/{id}/contact',
    room,
    access: viewer,
    summary: 'Who it is with',
    params: byId,
    output: contact,
  }),
  reply: route({
    method: 'POST',
    path: '/api/conversations/{id}/messages',
    room,
    access: agent,
    summary: 'Write as a person; takes the conversation over when nobody has it',
    params: byId,
    body: z.object({
      clientId,
      kind: z.enum(['text', 'note']).default('text'),
      text: text(20_000),
      attachmentIds: z.array(id).max(10).default([]),
    }),
    output: message,
  }),
  takeOver: route({
    method: 'POST',
    path: '/api/conversations/{id}/take-over',
    room,
    access: agent,
    summary: 'Take it: the bot is quiet from now on',
    params: byId,
    body: z.object({ force: z.boolean().default(false).describe('Also when a colleague has it') }),
    output: conversation,
  }),
  handBack: route({
    method: 'POST',
    path: '/api/conversations/{id}/hand-back',
    room,
    access: agent,
    summary: 'Give it back to the assistant',
    params: byId,
    output: conversation,
  }),
  assign: route({
    method: 'POST',
    path: '/api/conversations/{id}/assignment',
    room,
    access: agent,
    summary: 'Assign it to a member, or to nobody',
    params: byId,
    body: z.object({ memberId: id.nullable() }),
    output: conversation,
  }),
  close: route({
    method: 'POST',
    path: '/api/conversations/{id}/closure',
    room,
    access: agent,
    summary: 'Close it',
    params: byId,
    output: conversation,
  }),
  reopen: route({
    method: 'DELETE',
    path: '/api/conversations/{id}/closure',
    room,
    access: agent,
    summary: 'Open it again',
    params: byId,
    output: conversation,
  }),
  snooze: route({
    method: 'POST',
    path: '/api/conversations/{id}/snooze',
    room,
    access: agent,
    summary: 'Hide it until a time, or until the customer writes; null wakes it',
    params: byId,
    body: z.object({ until: timestamp.nullable() }),
    output: conversation,
  }),
  tag: route({
    method: 'PUT',
    path: '/api/conversations/{id}/tags',
    room,
    access: agent,
    summary: 'Set its tags',
    params: byId,
    body: z.object({ tags: z.array(text(50, 1)).max(20) }),
    output: conversation,
  }),
  read: route({
    method: 'POST',
    path: '/api/conversations/{id}/read',
    room,
    access: viewer,
    summary: 'Mark as read up to a sequence number',
    params: byId,
    body: z.object({ seq: z.number().int().min(0) }),
    output: done,
  }),
  updateContact: route({
    method: 'PATCH',
    path: '/api/contacts/{id}',
    room,
    access: agent,
    summary: 'Correct a contact',
    params: byId,
    body: z.object({
      name: text(200).nullable().optional(),
      email: email.nullable().optional(),
      phone: text(40).nullable().optional(),
    }),
    output: contact.omit({ conversations: true, memory: true }),
  }),
  upload: route({
    method: 'POST',
    path: '/api/conversations/files',
    room,
    access: agent,
    upload: true,
    summary: 'Upload a file to attach to a message',
    output: attachment,
  }),
}
