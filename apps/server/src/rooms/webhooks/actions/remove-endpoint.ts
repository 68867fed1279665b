import { emit } from '../../../platform/outbox/events.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { endpointChanged } from '../events.ts'
import * as store from '../store.ts'

/** Removes an endpoint with its log; what waits for it is not sent. @throws AppError `not_found` */
export async function removeEndpoint(ctx: Context, id: string): Promise<void> {
  await store.lockEndpoint(ctx, id)
  await store.removeEndpoint(ctx, id)
  emit(ctx, endpointChanged, id, { endpointId: id })
}
