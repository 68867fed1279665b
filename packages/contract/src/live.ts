import { z } from 'zod'
import { conversation, message, type status } from './conversations.ts'
import { source } from './knowledge.ts'
import { route } from './route.ts'
import { clientId, id, text } from './shared.ts'
import { presence } from './teams.ts'
import { siteVisitor } from './visitors.ts'
import { visitorConversation } from './widget.ts'

/** Live updates: JSON frames over one WebSocket at `/live?ticket=…`; a ticket is good for one connection. */
export const live = {
  ticket: route({
    method: 'POST',
    path: '/api/live/tickets',
    room: 'live',
    access: { kind: 'member', role: 'viewer' },
    summary: 'A ticket for one live connection, valid for 30 seconds',
    output: z.object({ ticket: z.string() }),
  }),
}

/** What a client may send. Mutations carry `clientId`: sent twice, they happen once. */
export const clientFrame = z.discriminatedUnion('t', [
  /** Follow a conversation; messages after `after` are replayed first, then live ones follow. */
  z.object({ t: z.literal('follow'), conversationId: id, after: z.number().int().min(0) }),
  z.object({ t: z.literal('unfollow'), conversationId: id }),
  z.object({ t: z.literal('send'), conversationId: id, clientId, text: text(8000, 1) }),
  z.object({ t: z.literal('typing'), conversationId: id, on: z.boolean() }),
  z.object({ t: z.literal('read'), conversationId: id, seq: z.number().int().min(0) }),
  /** For members: what they do in a conversation. Said again every 20 seconds while it lasts. */
  z.object({
    t: z.literal('attend'),
    conversationId: id,
    state: z.enum(['reading', 'replying', 'noting', 'away']),
  }),
  /** For members: who is on the site is wanted. Said again every 20 seconds while it is. */
  z.object({ t: z.literal('watch_visitors'), on: z.boolean() }),
  z.object({ t: z.literal('ping') }),
])
export type ClientFrame = z.infer<typeof clientFrame>

/** What the server sends. */
export const serverFrame = z.discriminatedUnion('t', [
  z.object({ t: z.literal('hello'), version: z.literal(1), heartbeatMs: z.number() }),
  z.object({ t: z.literal('pong') }),
  /** The replay of `follow` is complete up to `seq`. */
  z.object({ t: z.literal('followed'), conversationId: id, seq: z.number().int() }),
  z.object({ t: z.literal('message'), conversationId: id, message }),
  z.object({
    t: z.literal('ack'),
    clientId: z.string(),
    conversationId: id,
    seq: z.number().int(),
    messageId: id,
  }),
  /** Words of an answer as they come; `text` is all of it so far beyond `from`. */
  z.object({
    t: z.literal('delta'),
    conversationId: id,
    turnId: z.string(),
    from: z.number().int(),
    text: z.string(),
  }),
  /** The assistant begins or gives up a turn. */
  z.object({
    t: z.literal('turn'),
    conversationId: id,
    turnId: z.string(),
    state: z.enum(['thinking', 'writing', 'withdrawn', 'done']),
  }),
  z.object({
    t: z.literal('typing'),
    conversationId: id,
    who: z.enum(['visitor', 'member']),
    name: z.string(),
    memberId: z.string().nullable(),
    on: z.boolean(),
  }),
  z.object({
    t: z.literal('read'),
    conversationId: id,
    who: z.enum(['visitor', 'member']),
    seq: z.number().int(),
  }),
  z.object({
    t: z.literal('feedback'),
    conversationId: id,
    messageId: id,
    value: z.enum(['up', 'down']).nullable(),
  }),
  /** For members: a conversation came or changed, anywhere in the inbox. */
  z.object({ t: z.literal('conversation'), conversation }),
  /** For visitors: their own conversation changed. */
  z.object({ t: z.literal('visit'), conversation: visitorConversation }),
  z.object({ t: z.literal('presence'), conversationId: id, visitorOnline: z.boolean() }),
  z.object({
    t: z.literal('member_presence'),
    memberId: id,
    online: z.boolean(),
    presence,
  }),
  /** For members: a conversation went where they do not see it. */
  z.object({ t: z.literal('conversation_gone'), conversationId: id }),
  z.object({ t: z.literal('source'), source }),
  z.object({ t: z.literal('source_removed'), sourceId: id }),
  /** For members who follow it: what a colleague does in it. Forgotten after 45 seconds of silence. */
  z.object({
    t: z.literal('attending'),
    conversationId: id,
    memberId: z.string(),
    name: z.string(),
    state: z.enum(['reading', 'replying', 'noting', 'away']),
  }),
  /** Messages were moved: read the conversation again from its beginning. `into` leads to where they are now. */
  z.object({ t: z.literal('rearranged'), conversationId: id, into: z.string().nullable() }),
  /** A member's own unsent words changed on another of their devices, or a message that is to be sent did. */
  z.object({
    t: z.literal('unsent'),
    conversationId: id,
    memberId: z.string(),
    what: z.enum(['draft', 'scheduled']),
  }),
  /** For members who watch: who came or went on, and who is gone. At most one a second. */
  z.object({
    t: z.literal('visitors'),
    total: z.number().int(),
    seen: z.array(siteVisitor),
    gone: z.array(id),
    /** There was more than one frame holds: ask again. */
    isPartial: z.boolean(),
  }),
  /** For members who follow it: what the assistant would answer changed. */
  z.object({ t: z.literal('answer_draft'), conversationId: id }),
  /** Somebody was called in a note. */
  z.object({ t: z.literal('mentioned'), conversationId: id, memberId: z.string(), byName: z.string() }),
  /** Somebody was handed a conversation by a colleague, or several, of which this is the first; `byName` is empty for one given by the rule. */
  z.object({
    t: z.literal('transferred'),
    conversationId: id,
    memberId: z.string(),
    byName: z.string(),
    count: z.number().int().optional(),
  }),
  /** Something else changed; the client asks again. */
  z.object({
    t: z.literal('changed'),
    what: z.enum([
      'members',
      'models',
      'embeddings',
      'faqs',
      'suggestions',
      'workspace',
      'widget',
      'mails',
      'tickets',
      'teams',
      'tags',
      'filters',
      'visitors',
    ]),
  }),
  z.object({ t: z.literal('error'), clientId: z.string().nullable(), code: z.string(), message: z.string() }),
])
export type ServerFrame = z.infer<typeof serverFrame>
export type { status }
