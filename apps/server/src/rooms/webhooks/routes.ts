import { webhooks as contract, type WebhookEndpoint } from '@svar/contract'
import type { Http } from '../../platform/http/http.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { changeEndpoint } from './actions/change-endpoint.ts'
import { createEndpoint } from './actions/create-endpoint.ts'
import { removeEndpoint } from './actions/remove-endpoint.ts'
import { retryDelivery, retryFailed } from './actions/retry.ts'
import { rotateSecret } from './actions/rotate-secret.ts'
import { sendPast } from './actions/send-past.ts'
import { sendTest } from './actions/send-test.ts'
import { publicEventTypes } from './event-types.ts'
import { deliveriesOf, endpointById, endpointsOf, secretOf } from './queries.ts'

export function routes(http: Http): void {
  http.on(contract.webhookEventTypes, async () => ({ items: [...publicEventTypes] }))
  http.on(contract.webhookEndpoints, async (ctx) => ({ items: await endpointsOf(ctx) }))
  http.on(contract.webhookEndpoint, (ctx, { params }) => endpointById(ctx, params.id))
  http.on(contract.createWebhookEndpoint, async (ctx, { body }) =>
    withSecret(ctx, await createEndpoint(ctx, body)),
  )
  http.on(contract.changeWebhookEndpoint, (ctx, { params, body }) => changeEndpoint(ctx, params.id, body))
  http.on(contract.removeWebhookEndpoint, async (ctx, { params }) => {
    await removeEndpoint(ctx, params.id)
    return { ok: true } as const
  })
  http.on(contract.rotateWebhookSecret, async (ctx, { params }) =>
    withSecret(ctx, await rotateSecret(ctx, params.id)),
  )
  http.on(contract.testWebhookEndpoint, (ctx, { params }) => sendTest(ctx, params.id))
  http.on(contract.retryFailedWebhooks, async (ctx, { params, body }) => ({
    count: await retryFailed(ctx, params.id, new Date(body.since)),
  }))
  http.on(contract.sendPastWebhooks, async (ctx, { params, body }) => ({
    count: await sendPast(ctx, params.id, new Date(body.since)),
  }))
  http.on(contract.webhookDeliveries, (ctx, { query }) => deliveriesOf(ctx, query))
  http.on(contract.retryWebhookDelivery, (ctx, { params }) => retryDelivery(ctx, params.id))
}

const withSecret = async (ctx: Context, endpoint: WebhookEndpoint) => ({
  ...endpoint,
  secret: await secretOf(ctx, endpoint.id),
})
