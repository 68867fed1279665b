import type { proactiveHappenings } from '@svar/contract'
import { system } from '../../../kernel/actor.ts'
import { notFound } from '../../../kernel/errors.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { createGatherer } from '../presence/gather.ts'
import { addCounts, type Tally } from '../store.ts'

export type Happening = { id: string; what: (typeof proactiveHappenings)[number] }

const GATHERED_FOR_MS = 250
const MOST_AT_ONCE = 1000
const gatherers = new WeakMap<Platform, ReturnType<typeof createGatherer<Happening, boolean>>>()

/**
 * Counts what became of a message by rule, together with what happens at the same moment.
 * @throws AppError `not_found`
 */
export async function countHappening(
  platform: Platform,
  tenantId: string,
  happening: Happening,
): Promise<void> {
  if (!(await gathererOf(platform)(tenantId, happening))) throw notFound('proactive message')
}

function gathererOf(platform: Platform) {
  let gatherer = gatherers.get(platform)
  if (!gatherer) {
    gatherer = createGatherer(GATHERED_FOR_MS, MOST_AT_ONCE, async (tenant, batch) => {
      const tallies = sum(batch)
      const counted = await inTenant(platform, tenant, system('visitors'), (ctx) => addCounts(ctx, tallies))
      return batch.map(({ id }) => counted.has(id))
    })
    gatherers.set(platform, gatherer)
  }
  return gatherer
}

/** One row for each message, in a fixed order, so that two processes never wait for each other. */
function sum(batch: Happening[]): Tally[] {
  const tallies = new Map<string, Tally>()
  for (const { id, what } of batch) {
    const tally = tallies.get(id) ?? { id, shown: 0, opened: 0, dismissed: 0 }
    tally[what] += 1
    tallies.set(id, tally)
  }
  return [...tallies.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}
