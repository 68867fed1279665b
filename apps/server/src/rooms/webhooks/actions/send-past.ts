import { z } from 'zod'
import { system } from '../../../kernel/actor.ts'
import { enqueue, handles, jobType } from '../../../platform/jobs/jobs.ts'
import { fits } from '../../../platform/outbox/patterns.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { publicEventTypes } from '../event-types.ts'
import { bodyOf } from '../fan-out.ts'
import { wakeAfterCommit } from '../sending/wake.ts'
import * as store from '../store.ts'
import { countMissed, nextMissed } from '../stores/past-events.ts'
import { mustBeEnabled } from './retry.ts'

const PAGE = 250

const sendPastJob = jobType(
  'webhooks.send_past',
  z.object({ endpointId: z.uuid(), since: z.iso.datetime() }),
  { perTenant: 1 },
)

/**
 * Has an endpoint be sent what happened since then and it was not sent yet: a new one learns what was before it, and one
 * that was disabled what it missed. What it has been sent it is not sent again.
 * @returns how many
 * @throws AppError `not_found`, `state_conflict` where the endpoint is disabled
 */
export async function sendPast(ctx: Context, endpointId: string, since: Date): Promise<number> {
  await mustBeEnabled(ctx, endpointId)
  const { patterns } = await store.endpoint(ctx, endpointId)
  const count = await countMissed(ctx, { endpointId, types: typesOf(patterns), since })
  // Who asked sees at once that it goes out; many are left for later.
  await leavePage(ctx, endpointId, since, 0)
  if (count > PAGE) enqueue(ctx, sendPastJob, { endpointId, since: since.toISOString() })
  return count
}

export const jobs = [
  handles(sendPastJob, async (platform, tenantId, { endpointId, since }, signal) => {
    const step = (after: number) =>
      inTenant(platform, tenantId, system('webhooks'), (ctx) =>
        leavePage(ctx, endpointId, new Date(since), after),
      )
    for (let after: number | null = 0; after !== null && !signal.aborted; ) after = await step(after)
  }),
]

/** Leaves the endpoint its next deliveries, oldest first. @returns the last event of them; null when there is none left */
async function leavePage(
  ctx: Context,
  endpointId: string,
  since: Date,
  after: number,
): Promise<number | null> {
  // Who has removed or disabled it meanwhile wants nothing sent to it.
  const endpoint = (await store.enabledEndpoints(ctx)).find(({ id }) => id === endpointId)
  if (!endpoint) return null
  const missed = { endpointId, types: typesOf(endpoint.patterns), since }
  const events = await nextMissed(ctx, missed, after, PAGE)
  if (events.length === 0) return null
  const rows = []
  for (const { id, type, payload, createdAt } of events) {
    const body = await bodyOf(ctx, type, createdAt, payload)
    rows.push({ id: ctx.newId(), endpointId, eventId: id, type, body, createdAt: ctx.clock.now() })
  }
  await store.addDeliveries(ctx, rows)
  wakeAfterCommit(ctx)
  return events.at(-1)?.id ?? null
}

const typesOf = (patterns: string[]): string[] =>
  publicEventTypes.filter((type) => patterns.some((pattern) => fits(pattern, type)))
