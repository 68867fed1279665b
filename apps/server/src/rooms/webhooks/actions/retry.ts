import type { WebhookDelivery } from '@svar/contract'
import { AppError } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { wakeAfterCommit } from '../sending/wake.ts'
import { showDelivery } from '../show.ts'
import * as store from '../store.ts'

/**
 * Sends one again, whatever became of it, under the same webhook-id.
 * @throws AppError `not_found`, `state_conflict` where its endpoint is disabled
 */
export async function retryDelivery(ctx: Context, id: string): Promise<WebhookDelivery> {
  const { endpointId, eventId } = await store.lockDelivery(ctx, id)
  if (eventId !== null) await mustBeEnabled(ctx, endpointId)
  await store.retryDelivery(ctx, id)
  wakeAfterCommit(ctx)
  return showDelivery(await store.lockDelivery(ctx, id))
}

/**
 * Sends again all that failed since then.
 * @returns how many
 * @throws AppError `not_found`, `state_conflict` where the endpoint is disabled
 */
export async function retryFailed(ctx: Context, endpointId: string, since: Date): Promise<number> {
  await mustBeEnabled(ctx, endpointId)
  const count = await store.retryFailed(ctx, endpointId, since)
  wakeAfterCommit(ctx)
  return count
}

/** @throws AppError `not_found`, `state_conflict` where it is disabled */
export async function mustBeEnabled(ctx: Context, endpointId: string): Promise<void> {
  const { disabledAt } = await store.endpoint(ctx, endpointId)
  if (disabledAt)
    throw new AppError('state_conflict', 'This webhook is disabled. Enable it first, then send again.')
}
