import type { WebhookEndpoint } from '@svar/contract'
import { emit } from '../../../platform/outbox/events.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { endpointChanged } from '../events.ts'
import { endpointById } from '../queries.ts'
import { newSecret, OVERLAP_MS, sealSecret } from '../secret.ts'
import * as store from '../store.ts'

/**
 * Gives an endpoint a new secret; for a day the one before it signs too.
 * @throws AppError `not_found`
 */
export async function rotateSecret(ctx: Context, id: string): Promise<WebhookEndpoint> {
  const endpoint = await store.lockEndpoint(ctx, id)
  await store.changeEndpoint(ctx, id, {
    sealedSecret: sealSecret(ctx, newSecret()),
    sealedPreviousSecret: endpoint.sealedSecret,
    previousSecretUntil: new Date(ctx.clock.now().getTime() + OVERLAP_MS),
  })
  emit(ctx, endpointChanged, id, { endpointId: id })
  return endpointById(ctx, id)
}
