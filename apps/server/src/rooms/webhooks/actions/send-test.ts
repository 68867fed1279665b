import type { WebhookDelivery } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import { bodyOf } from '../fan-out.ts'
import { wakeAfterCommit } from '../sending/wake.ts'
import { showDelivery } from '../show.ts'
import * as store from '../store.ts'
import type { DeliveryRow } from '../tables.ts'

const TYPE = 'webhooks.test'

/** Sends a test event once, to a disabled endpoint too. @throws AppError `not_found` */
export async function sendTest(ctx: Context, endpointId: string): Promise<WebhookDelivery> {
  await store.endpoint(ctx, endpointId)
  const now = ctx.clock.now()
  const body = await bodyOf(ctx, TYPE, now, { endpointId })
  const row = { id: ctx.newId(), endpointId, eventId: null, type: TYPE, body, createdAt: now }
  const [added] = await store.addDeliveries(ctx, [row])
  wakeAfterCommit(ctx)
  return showDelivery(added as DeliveryRow)
}
