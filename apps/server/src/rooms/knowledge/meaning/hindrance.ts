import type { Context } from '../../../platform/tenancy/context.ts'
import { tellChanged } from '../live.ts'
import { type Hindrance, noteHindrance } from '../stores/embeddings.ts'
import { fillAt } from './fill-later.ts'

const DAY_S = 24 * 3600

/** Notes what is in the way, tells the members, and has it tried again later. @param leastS seconds to wait at least */
export async function hinder(
  ctx: Context,
  reason: Hindrance,
  detail: string | null,
  leastS = 0,
): Promise<void> {
  const seconds = reason === 'budget' ? secondsOfToday(ctx) : Math.min(leastS, DAY_S)
  const until = await noteHindrance(ctx, reason, detail?.slice(0, 300) ?? null, seconds)
  if (until) fillAt(ctx, until)
  tellChanged(ctx, 'embeddings')
  ctx.platform.log.warn({ reason, detail }, 'passages are not turned into vectors')
}

/** What may be used is counted by the day, of universal time. */
function secondsOfToday(ctx: Context): number {
  const now = ctx.clock.now().getTime() / 1000
  return DAY_S - (now % DAY_S) + 1
}
