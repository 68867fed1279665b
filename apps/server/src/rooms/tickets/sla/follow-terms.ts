import { z } from 'zod'
import { system } from '../../../kernel/actor.ts'
import { enqueue, jobType } from '../../../platform/jobs/jobs.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import type { TicketRow } from '../rows.ts'
import { addChangesOf } from '../stores/changes.ts'
import { lockBehind, saveClocks } from '../stores/terms.ts'
import { dueOf, targets } from './clocks.ts'
import { followed, tellDue } from './keep-time.ts'
import { forgetEarlier, termsOf } from './terms.ts'

const AT_ONCE = 250
/** Longer than a transaction lasts that began before the change: what it opened is found by the look that comes then. */
const LOOK_AGAIN_MS = 120_000

/** Has the tickets of a workspace that are under way follow what is promised, and when its time counts. */
export const followTerms = jobType('tickets.follow_terms', z.object({}), { perTenant: 1 })

/** Notes what holds from now on, and leaves it to a job that tickets under way follow it, if anything is different. */
export async function noteChange(ctx: Context): Promise<void> {
  const { earlier } = await termsOf(ctx)
  if (earlier.length > 0) enqueue(ctx, followTerms, {}, { key: 'follow' })
}

/**
 * Each ticket under way follows, with the time that it has used, in transactions of their own: whoever ends this, the next
 * one goes on where it stopped.
 */
export async function followAll(platform: Platform, tenantId: string, signal?: AbortSignal): Promise<void> {
  let after: number | null = 0
  while (after !== null) {
    signal?.throwIfAborted()
    const from: number = after
    after = await inTenant(platform, tenantId, system('tickets'), (ctx) => followSome(ctx, from))
    platform.live.publish(tenantId, { members: true }, { t: 'changed', what: 'tickets' })
  }
}

/** @returns the number of the last that was seen; null when all have followed */
async function followSome(ctx: Context, after: number): Promise<number | null> {
  const terms = await termsOf(ctx)
  const rows = await lockBehind(ctx, { version: terms.version, after, limit: AT_ONCE })
  const now = rows.map((row) => tellDue(ctx, followed(row, terms), terms))
  await saveClocks(ctx, now)
  await addChangesOf(
    ctx,
    ctx.newId(),
    rows.flatMap((row, index) => movedOf(row, now[index] as TicketRow)),
  )
  if (rows.length === AT_ONCE) return rows.at(-1)?.number ?? null
  const at = ctx.clock.now().getTime()
  const heldMs = at - terms.since.getTime()
  if (after === 0 && rows.length === 0 && heldMs >= LOOK_AGAIN_MS) await forgetEarlier(ctx, terms)
  else enqueue(ctx, followTerms, {}, { key: 'follow', startAfter: new Date(at + LOOK_AGAIN_MS) })
  return null
}

/** How the history tells that a promise is due at another time. */
export const movedOf = (before: TicketRow, after: TicketRow) =>
  targets.flatMap((target) => {
    const [was, is] = [dueOf(before, target), dueOf(after, target)]
    if (was?.getTime() === is?.getTime()) return []
    return [{ ticketId: before.id, field: `due.${target}`, before: was, after: is }]
  })
