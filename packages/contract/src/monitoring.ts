import { z } from 'zod'
import { deadJobRoutes } from './dead-jobs.ts'
import { route } from './route.ts'
import { byId, cursor, done, id, page, pageSize, timestamp } from './shared.ts'

const room = 'monitoring'
const admin = { kind: 'member', role: 'admin' } as const
const pattern = z
  .string()
  .max(100)
  .regex(/^(#|[a-z0-9_*]+)(\.(#|[a-z0-9_*]+))*$/)
  .describe(
    'A type of event or a pattern of types: `conversation.message_sent`, `conversation.*`, `*.failed`, `#`',
  )
const payload = z.record(z.string(), z.unknown()).describe('Secrets are left out')

/** Something that has happened. */
export const storedEvent = z.object({
  id: z.string().describe('A number; larger is later'),
  type: z.string(),
  aggregateId: id.nullable().describe('The thing that it happened to'),
  payload,
  createdAt: timestamp,
})
export type StoredEvent = z.infer<typeof storedEvent>
const listedEvent = storedEvent.partial({ payload: true })
export type ListedEvent = z.infer<typeof listedEvent>
/** Of a list that is read every few seconds, what events carry may be most, and is not looked at. */
const without = z.enum(['payload']).optional().describe('What is left out of the list')

export const redeliveryStates = ['waiting', 'done', 'dead', 'discarded'] as const
/** What one subscriber owes, or owed, of one event. */
export const redelivery = z.object({
  id: z.string(),
  subscriber: z.string(),
  state: z.enum(redeliveryStates).describe('dead: it failed at every attempt and waits for a person'),
  attempts: z.number().int(),
  nextAttemptAt: timestamp
    .nullable()
    .describe('null: it waits for those before it, or the subscriber is paused'),
  errors: z.array(z.object({ at: timestamp, attempt: z.number().int(), error: z.string() })),
  isMended: z.boolean(),
  endedAt: timestamp.nullable(),
  event: listedEvent,
})
export type Redelivery = z.infer<typeof redelivery>

/** One minute of a subscriber, or of all. */
export const busMinute = z.object({
  minute: timestamp,
  handled: z.number().int(),
  failed: z.number().int(),
  lagMs: z.number().describe('The longest time from an event to its end'),
})
export const subscriber = z.object({
  name: z.string(),
  patterns: z.array(z.string()),
  isPaused: z.boolean(),
  isKnown: z
    .boolean()
    .describe('false: this version of Svar has no such subscriber; what it owes can be discarded'),
  waiting: z.number().int(),
  oldestWaitingAt: timestamp.nullable(),
  dead: z.number().int(),
  /** Of the last hour. */
  handled: z.number().int(),
  failed: z.number().int(),
  meanMs: z.number().nullable(),
  lagMs: z.number().nullable(),
})
export type Subscriber = z.infer<typeof subscriber>

export const replay = z.object({
  id,
  subscriber: z.string(),
  pattern: z.string(),
  aggregateId: id.nullable(),
  from: timestamp.nullable(),
  to: timestamp,
  state: z.enum(['running', 'done', 'cancelled']),
  total: z.number().int().describe('Events that it concerns'),
  handled: z.number().int(),
  dead: z.number().int(),
  createdBy: z.string(),
  createdAt: timestamp,
  endedAt: timestamp.nullable(),
})
export type Replay = z.infer<typeof replay>

const keptDays = z
  .number()
  .int()
  .min(7)
  .max(365)
  .describe('For how long events are kept after they were done with')

const byName = z.object({ name: z.string().max(100) })
const bySerial = z.object({ id: z.string().regex(/^\d{1,18}$/) })

export const monitoring = {
  stream: route({
    method: 'GET',
    path: '/api/events',
    room,
    access: admin,
    summary:
      'Events in the order in which they were committed; as a stream when asked for `text/event-stream`',
    streams: true,
    query: z.object({
      after: cursor.optional().describe('From the answer before; without it, from the first that is kept'),
      pattern: pattern.default('#'),
      limit: pageSize,
    }),
    output: z.object({ items: z.array(storedEvent), cursor: z.string(), more: z.boolean() }),
  }),
  events: route({
    method: 'GET',
    path: '/api/monitoring/events',
    room,
    access: admin,
    summary: 'Search events, newest first',
    query: z.object({
      pattern: pattern.default('#'),
      aggregateId: id.optional(),
      from: timestamp.optional(),
      to: timestamp.optional(),
      without,
      cursor: cursor.optional(),
      limit: pageSize,
    }),
    output: page(listedEvent),
  }),
  event: route({
    method: 'GET',
    path: '/api/monitoring/events/{id}',
    room,
    access: admin,
    summary: 'One event, and what its subscribers made of it',
    params: bySerial,
    output: storedEvent.extend({
      handledAt: timestamp.nullable(),
      subscribers: z.array(z.string()),
      redeliveries: z.array(
        redelivery.omit({ event: true }).extend({
          payload: payload.nullable().describe('What a person put in the place of what it carries'),
        }),
      ),
    }),
  }),
  subscribers: route({
    method: 'GET',
    path: '/api/monitoring/subscribers',
    room,
    access: admin,
    summary: 'Who reacts to events, how much they did in the last hour, and what they owe',
    output: z.object({ items: z.array(subscriber), minutes: z.array(busMinute), types: z.array(z.string()) }),
  }),
  pause: route({
    method: 'POST',
    path: '/api/monitoring/subscribers/{name}/pause',
    room,
    access: admin,
    summary: 'Hold back what a subscriber would be given; nothing is lost',
    params: byName,
    output: done,
  }),
  resume: route({
    method: 'POST',
    path: '/api/monitoring/subscribers/{name}/resume',
    room,
    access: admin,
    summary: 'Let a paused subscriber catch up, in order',
    params: byName,
    output: done,
  }),
  redeliveries: route({
    method: 'GET',
    path: '/api/monitoring/redeliveries',
    room,
    access: admin,
    summary: 'What subscribers owe; the dead ones wait for a person',
    query: z.object({
      state: z.enum(redeliveryStates).default('dead'),
      subscriber: z.string().max(100).optional(),
      without,
      cursor: cursor.optional(),
      limit: pageSize,
    }),
    output: page(redelivery),
  }),
  retry: route({
    method: 'POST',
    path: '/api/monitoring/redeliveries/{id}/retry',
    room,
    access: admin,
    summary: 'Try again, as it was or with what it carries mended',
    params: bySerial,
    body: z.object({ payload: z.record(z.string(), z.unknown()).optional() }),
    output: done,
  }),
  discard: route({
    method: 'POST',
    path: '/api/monitoring/redeliveries/{id}/discard',
    room,
    access: admin,
    summary: 'Give up; those behind it go on',
    params: bySerial,
    output: done,
  }),
  retryAll: route({
    method: 'POST',
    path: '/api/monitoring/subscribers/{name}/retry-dead',
    room,
    access: admin,
    summary: 'Try all dead ones of a subscriber again, in order',
    params: byName,
    output: z.object({ count: z.number().int() }),
  }),
  discardAll: route({
    method: 'POST',
    path: '/api/monitoring/subscribers/{name}/discard-dead',
    room,
    access: admin,
    summary: 'Give up all dead ones of a subscriber; those behind them go on',
    params: byName,
    output: z.object({ count: z.number().int() }),
  }),
  replays: route({
    method: 'GET',
    path: '/api/monitoring/replays',
    room,
    access: admin,
    summary: 'Replays, newest first, with their progress',
    output: z.object({ items: z.array(replay) }),
  }),
  startReplay: route({
    method: 'POST',
    path: '/api/monitoring/replays',
    room,
    access: admin,
    summary: 'Give a subscriber events of the past once more: all, a type, one thing, a range of time',
    body: z.object({
      subscriber: z.string().max(100),
      pattern: pattern.default('#'),
      aggregateId: id.nullable().default(null),
      from: timestamp.nullable().default(null),
      to: timestamp.nullable().default(null),
    }),
    output: replay,
    status: 201,
  }),
  cancelReplay: route({
    method: 'POST',
    path: '/api/monitoring/replays/{id}/cancel',
    room,
    access: admin,
    summary: 'Give the subscriber no more of a replay',
    params: byId,
    output: done,
  }),
  ...deadJobRoutes,
  eventSettings: route({
    method: 'GET',
    path: '/api/monitoring/settings',
    room,
    access: admin,
    summary: 'For how long events are kept',
    output: z.object({ keptDays }),
  }),
  changeEventSettings: route({
    method: 'PUT',
    path: '/api/monitoring/settings',
    room,
    access: admin,
    summary: 'Set for how long events are kept',
    body: z.object({ keptDays }),
    output: z.object({ keptDays }),
  }),
}
