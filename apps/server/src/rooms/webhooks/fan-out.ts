import { system } from '../../kernel/actor.ts'
import type { StoredEvent, TenantEvent } from '../../platform/outbox/events.ts'
import { fits } from '../../platform/outbox/patterns.ts'
import { onAny } from '../../platform/outbox/reactions.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import { workspaceOf } from '../identity/index.ts'
import { isPublic, publicPayload } from './event-types.ts'
import { mayListen } from './listeners.ts'
import { wakeAfterCommit } from './sending/wake.ts'
import * as store from './store.ts'

/** Every event that may leave the house becomes one delivery for each endpoint that asks for it. */
export const fanOutAll = onAny(
  '#',
  'webhooks.fan_out',
  (platform, event) => inTenant(platform, event.tenantId, system('webhooks'), (ctx) => fanOut(ctx, event)),
  { ordered: false, when: mayConcern },
)

function mayConcern({ type, tenantId }: TenantEvent): boolean {
  return isPublic(type) && mayListen(tenantId)
}

/** Writes one delivery per fitting endpoint. Repeating it adds nothing. */
async function fanOut(ctx: Context, event: StoredEvent): Promise<void> {
  const enabled = await store.enabledEndpoints(ctx)
  const fitting = enabled.filter(({ patterns }) => patterns.some((pattern) => fits(pattern, event.type)))
  if (fitting.length === 0) return
  const body = await bodyOf(ctx, event.type, event.createdAt, event.payload)
  const rows = fitting.map((endpoint) => ({
    id: ctx.newId(),
    endpointId: endpoint.id,
    eventId: event.id,
    type: event.type,
    body,
    createdAt: ctx.clock.now(),
  }))
  const added = await store.addDeliveries(ctx, rows)
  if (added.length > 0) wakeAfterCommit(ctx)
}

/** What is sent, as the Standard Webhooks specification lays it out. */
export async function bodyOf(ctx: Context, type: string, at: Date, payload: unknown): Promise<string> {
  const { id, slug } = await workspaceOf(ctx)
  const data = { ...(publicPayload(payload) as object), workspace: { id, slug } }
  return JSON.stringify({ type, timestamp: at.toISOString(), data })
}
