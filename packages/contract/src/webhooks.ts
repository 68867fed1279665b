import { z } from 'zod'
import { route } from './route.ts'
import { byId, cursor, done, id, page, pageSize, text, timestamp } from './shared.ts'

const room = 'webhooks'
const admin = { kind: 'member', role: 'admin' } as const
const endpoints = '/api/webhooks/endpoints'

/** `waiting`: to be tried, now or later. `failed`: given up, until somebody asks for another try. */
export const webhookDeliveryStates = ['waiting', 'delivered', 'failed'] as const
/** Why nothing is sent there: a person said so, the receiver answered 410, or nothing was taken for three days. */
export const webhookDisabledReasons = ['person', 'gone', 'failing'] as const

const state = z.enum(webhookDeliveryStates)

export const webhookEndpoint = z.object({
  id,
  url: z.string(),
  description: z.string(),
  patterns: z.array(z.string()).describe('Which events are sent: `conversation.*`, `*.failed`, `#` for all'),
  enabled: z.boolean(),
  disabledReason: z.enum(webhookDisabledReasons).nullable(),
  disabledAt: timestamp.nullable(),
  failingSince: timestamp.nullable().describe('Since when nothing was taken; null while all is well'),
  previousSecretUntil: timestamp
    .nullable()
    .describe('Until when messages are signed with the secret before this one too'),
  lastDelivery: z.object({ state, at: timestamp }).nullable(),
  createdAt: timestamp,
})
export type WebhookEndpoint = z.infer<typeof webhookEndpoint>

export const webhookAttempt = z.object({
  at: timestamp,
  status: z.number().int().nullable().describe('HTTP status; null when there was no answer'),
  ms: z.number().int(),
  error: z.string().nullable(),
  answer: z.string().describe('How the answer began'),
})
export type WebhookAttempt = z.infer<typeof webhookAttempt>

export const webhookDelivery = z.object({
  id,
  endpointId: id,
  webhookId: z.string().describe('The header webhook-id: the same at each attempt'),
  type: z.string(),
  state,
  error: z.string().nullable(),
  body: z.string().describe('As it is sent'),
  attempts: z.array(webhookAttempt).describe('The oldest first; at most the last 20'),
  nextAttemptAt: timestamp.nullable(),
  createdAt: timestamp,
  endedAt: timestamp.nullable(),
})
export type WebhookDelivery = z.infer<typeof webhookDelivery>

const address = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .refine((url) => !/^https?:\/\/[^/?#]*@/i.test(url), 'must not hold a user name or password')
const patterns = z.array(z.string().max(100)).min(1).max(50)
const description = text(200)
const secret = z.string().describe('whsec_…; shown this once')
const withSecret = webhookEndpoint.extend({ secret })
const many = z.object({ count: z.number().int() })

export const webhooks = {
  webhookEventTypes: route({
    method: 'GET',
    path: '/api/webhooks/event-types',
    room,
    access: admin,
    summary: 'Which events can be sent to webhooks',
    output: z.object({ items: z.array(z.string()) }),
  }),
  webhookEndpoints: route({
    method: 'GET',
    path: endpoints,
    room,
    access: admin,
    summary: 'Webhook endpoints, without their secrets',
    output: z.object({ items: z.array(webhookEndpoint) }),
  }),
  webhookEndpoint: route({
    method: 'GET',
    path: `${endpoints}/{id}`,
    room,
    access: admin,
    summary: 'One webhook endpoint',
    params: byId,
    output: webhookEndpoint,
  }),
  createWebhookEndpoint: route({
    method: 'POST',
    path: endpoints,
    room,
    access: admin,
    summary: 'Add a webhook endpoint; its secret is shown this once',
    body: z.object({ url: address, description: description.default(''), patterns }),
    output: withSecret,
  }),
  changeWebhookEndpoint: route({
    method: 'PATCH',
    path: `${endpoints}/{id}`,
    room,
    access: admin,
    summary: 'Change a webhook endpoint, enable or disable it',
    params: byId,
    body: z.object({ url: address, description, patterns, enabled: z.boolean() }).partial(),
    output: webhookEndpoint,
  }),
  removeWebhookEndpoint: route({
    method: 'DELETE',
    path: `${endpoints}/{id}`,
    room,
    access: admin,
    summary: 'Remove a webhook endpoint and its log',
    params: byId,
    output: done,
  }),
  rotateWebhookSecret: route({
    method: 'POST',
    path: `${endpoints}/{id}/rotate-secret`,
    room,
    access: admin,
    summary: 'A new secret; for 24 hours messages are signed with the old one too',
    params: byId,
    output: withSecret,
  }),
  testWebhookEndpoint: route({
    method: 'POST',
    path: `${endpoints}/{id}/test`,
    room,
    access: admin,
    summary: 'Send a test event, once',
    params: byId,
    output: webhookDelivery,
  }),
  retryFailedWebhooks: route({
    method: 'POST',
    path: `${endpoints}/{id}/retry-failed`,
    room,
    access: admin,
    summary: 'Send again all that failed since a time',
    params: byId,
    body: z.object({ since: timestamp }),
    output: many,
  }),
  sendPastWebhooks: route({
    method: 'POST',
    path: `${endpoints}/{id}/send-past`,
    room,
    access: admin,
    summary: 'Send what happened since a time and was not sent to this endpoint yet, oldest first',
    params: byId,
    body: z.object({ since: timestamp }),
    output: many,
  }),
  webhookDeliveries: route({
    method: 'GET',
    path: '/api/webhooks/deliveries',
    room,
    access: admin,
    summary: 'What was sent, and what the receivers said',
    query: z.object({
      cursor: cursor.optional(),
      limit: pageSize,
      state: state.optional(),
      endpoint: id.optional(),
    }),
    output: page(webhookDelivery),
  }),
  retryWebhookDelivery: route({
    method: 'POST',
    path: '/api/webhooks/deliveries/{id}/retry',
    room,
    access: admin,
    summary: 'Send one again, under the same webhook-id',
    params: byId,
    output: webhookDelivery,
  }),
}
