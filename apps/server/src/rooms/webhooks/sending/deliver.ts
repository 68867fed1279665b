import { system } from '../../../kernel/actor.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { disable } from '../disable.ts'
import { signedHeaders, signingSecrets } from '../secret.ts'
import { webhookIdOf } from '../show.ts'
import * as store from '../store.ts'
import type { Claimed } from '../stores/queue.ts'
import type { DeliveryRow, EndpointRow } from '../tables.ts'
import { type Called, callEndpoint } from './call.ts'
import { nextAttempt, PATIENCE_MS } from './schedule.ts'

const KEPT_ATTEMPTS = 20

/** Sends what was taken: no transaction is open while the receiver is being waited for. */
export async function deliver(platform: Platform, takenBy: string, { tenantId, id }: Claimed): Promise<void> {
  const act = <T>(work: (ctx: Context) => Promise<T>) =>
    inTenant(platform, tenantId, system('webhooks'), work)
  const prepared = await act((ctx) => prepare(ctx, takenBy, id))
  if (!prepared) return
  const { url, secrets, body } = prepared
  const headers = signedHeaders(secrets, webhookIdOf(id), platform.clock.now(), body)
  const called = await callEndpoint(platform, url, headers, body)
  await act((ctx) => note(ctx, takenBy, id, called))
}

async function prepare(ctx: Context, takenBy: string, id: string) {
  const found = await held(ctx, takenBy, id)
  if (!found) return null
  const { delivery, endpoint } = found
  if (endpoint.disabledAt && !isTest(delivery)) {
    await store.settle(ctx, id, takenBy, { state: 'failed', error: 'disabled', endedAt: ctx.clock.now() })
    return null
  }
  return { url: endpoint.url, secrets: signingSecrets(ctx, endpoint), body: delivery.body }
}

/** The delivery and its endpoint; null where it is gone, was given up meanwhile, or somebody else has it. */
async function held(ctx: Context, takenBy: string, id: string) {
  const delivery = await store.heldDelivery(ctx, id, takenBy)
  if (!delivery) return null
  return { delivery, endpoint: await store.endpoint(ctx, delivery.endpointId) }
}

const isTest = (delivery: DeliveryRow) => delivery.eventId === null

async function note(ctx: Context, takenBy: string, id: string, called: Called): Promise<void> {
  const found = await held(ctx, takenBy, id)
  if (!found) return
  const { delivery, endpoint } = found
  const tried = {
    attempts: delivery.attempts + 1,
    attemptLog: [...delivery.attemptLog, called.attempt].slice(-KEPT_ATTEMPTS),
    error: called.attempt.error,
  }
  const endedAt = ctx.clock.now()
  if (called.taken) {
    await store.settle(ctx, id, takenBy, { ...tried, state: 'delivered', endedAt })
    if (endpoint.failingSince) await store.changeEndpoint(ctx, endpoint.id, { failingSince: null })
    return
  }
  const waitMs = isTest(delivery) || called.gone ? null : nextAttempt(tried.attempts, called.askedMs)
  if (waitMs === null) await store.settle(ctx, id, takenBy, { ...tried, state: 'failed', endedAt })
  else await store.settleLater(ctx, id, takenBy, tried, waitMs)
  if (called.gone) await disable(ctx, endpoint.id, 'gone')
  else if (!isTest(delivery)) await noteFailure(ctx, endpoint)
}

/** Three days of nothing but failures are enough. */
async function noteFailure(ctx: Context, endpoint: EndpointRow): Promise<void> {
  const now = ctx.clock.now()
  if (!endpoint.failingSince) await store.markFailing(ctx, endpoint.id, now)
  else if (now.getTime() - endpoint.failingSince.getTime() >= PATIENCE_MS)
    await disable(ctx, endpoint.id, 'failing')
}
