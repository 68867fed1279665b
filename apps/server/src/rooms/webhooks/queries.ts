import type { WebhookDelivery, WebhookEndpoint } from '@svar/contract'
import { AppError } from '../../kernel/errors.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { signingSecrets } from './secret.ts'
import { showDelivery, showEndpoint } from './show.ts'
import * as store from './store.ts'

/** All endpoints, oldest first. */
export async function endpointsOf(ctx: Context): Promise<WebhookEndpoint[]> {
  const rows = await store.allEndpoints(ctx)
  const last = await store.lastDeliveries(ctx)
  return rows.map((row) => showEndpoint(row, last.get(row.id) ?? null, ctx.clock.now()))
}

/** @throws AppError `not_found` */
export async function endpointById(ctx: Context, id: string): Promise<WebhookEndpoint> {
  const row = await store.endpoint(ctx, id)
  const last = await store.lastDeliveries(ctx)
  return showEndpoint(row, last.get(id) ?? null, ctx.clock.now())
}

/** The secret that signs now; for the answer that shows it this once. @throws AppError `not_found` */
export async function secretOf(ctx: Context, id: string): Promise<string> {
  const [secret] = signingSecrets(ctx, await store.endpoint(ctx, id))
  return secret as string
}

interface Asked {
  limit: number
  cursor?: string | undefined
  state?: WebhookDelivery['state'] | undefined
  endpoint?: string | undefined
}

/** A page of the log, newest first. @throws AppError `bad_request` where the cursor is none of ours */
export async function deliveriesOf(ctx: Context, { limit, cursor, state, endpoint }: Asked) {
  const before = cursor ? readCursor(cursor) : null
  const rows = await store.pageOfDeliveries(ctx, { limit: limit + 1, before, state, endpoint })
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const next = rows.length > limit && last ? `${last.createdAt.getTime()}_${last.id}` : null
  return { items: shown.map(showDelivery), next }
}

function readCursor(cursor: string): { createdAt: string; id: string } {
  const match = /^(\d{1,15})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(cursor)
  if (!match) throw new AppError('bad_request', 'This cursor is not one that was given out.')
  return { createdAt: new Date(Number(match[1])).toISOString(), id: match[2] as string }
}
