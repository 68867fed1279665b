import type { WebhookEndpoint } from '@svar/contract'
import { emit } from '../../platform/outbox/events.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { endpointDisabled } from './events.ts'
import * as store from './store.ts'

/** Sends nothing there any more. What waits is given up, and can be sent again by hand. Twice is once. */
export async function disable(
  ctx: Context,
  endpointId: string,
  reason: NonNullable<WebhookEndpoint['disabledReason']>,
): Promise<void> {
  const endpoint = await store.lockEndpoint(ctx, endpointId)
  if (endpoint.disabledAt) return
  await store.changeEndpoint(ctx, endpointId, { disabledReason: reason, disabledAt: ctx.clock.now() })
  await store.failWaiting(ctx, endpointId, 'disabled')
  emit(ctx, endpointDisabled, endpointId, { endpointId, url: endpoint.url, reason })
}
