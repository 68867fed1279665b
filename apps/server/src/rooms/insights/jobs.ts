import { z } from 'zod'
import { system } from '../../kernel/actor.ts'
import { enqueue, handles, jobType } from '../../platform/jobs/jobs.ts'
import type { Platform } from '../../platform/platform.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { listTenants } from '../identity/index.ts'
import { keepFacts } from './facts/keep-facts.ts'
import { lookFromTheBeginning } from './stores/facts.ts'

/** While a workspace is busy, what changed is counted together. */
const WAIT_MS = 20_000

const countFacts = jobType('insights.count', z.object({}), { perTenant: 1, concurrency: 1 })

export const jobs = [
  handles(
    countFacts,
    async (platform, tenantId, _, signal) =>
      void (await keepFacts(platform, tenantId, Number.POSITIVE_INFINITY, signal)),
  ),
]

export const countLater = (platform: Platform, tenantId: string): Promise<void> =>
  inTenant(platform, tenantId, system('insights'), async (ctx) =>
    enqueue(ctx, countFacts, {}, { key: 'count' }),
  )

/**
 * Has what changes counted soon, so that whoever opens the figures finds them counted. Hearing of it is a hint only:
 * what nobody heard of is found when somebody looks, or when the next process starts.
 */
export async function keepCounting(platform: Platform): Promise<void> {
  const waiting = new Set<string>()
  const look = (tenantId: string) => {
    waiting.delete(tenantId)
    return countLater(platform, tenantId)
  }
  platform.outbox.onCommitted((events) => {
    for (const { tenantId, type } of events) {
      if (waiting.has(tenantId) || !type.startsWith('conversation.')) continue
      waiting.add(tenantId)
      setTimeout(() => look(tenantId).catch((error) => complain(platform, error)), WAIT_MS).unref()
    }
  })
  for (const { tenantId } of await listTenants(platform)) {
    await inTenant(platform, tenantId, system('insights'), lookFromTheBeginning)
    await look(tenantId)
  }
}

const complain = ({ log }: Platform, error: unknown) =>
  log.debug({ err: error }, 'counting for the figures was not asked for')
