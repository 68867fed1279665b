import { system } from '../../../kernel/actor.ts'
import { enqueue, handles } from '../../../platform/jobs/jobs.ts'
import { onOnce } from '../../../platform/outbox/reactions.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { contactIdentified } from '../../customers/index.ts'
import { listTenants } from '../../identity/index.ts'
import { readForSearch } from '../inbox/job-types.ts'
import { leaveToReadOf } from '../stores/search.ts'
import { readSaid } from './read-said.ts'

/** What comes meanwhile is read together. */
const WAIT_MS = 1500

export const searchJobs = [
  handles(
    readForSearch,
    async (platform, tenantId, _, signal) => void (await readSaid(platform, tenantId, signal)),
  ),
]

/** Somebody is found by their new name. */
export const searchReactions = [
  onOnce(contactIdentified, 'conversations.search', async (ctx, { contactId }) => {
    await leaveToReadOf(ctx, contactId)
    enqueue(ctx, readForSearch, {}, { key: 'search' })
  }),
]

/**
 * Has what is said read soon after it is committed. Hearing of it is a hint only: what nobody heard of is found by
 * its activity at the next look, and each process looks once when it starts.
 */
export async function keepReading(platform: Platform): Promise<void> {
  const waiting = new Set<string>()
  const look = (tenantId: string) => {
    waiting.delete(tenantId)
    return inTenant(platform, tenantId, system('search'), async (ctx) =>
      enqueue(ctx, readForSearch, {}, { key: 'search' }),
    )
  }
  platform.outbox.onCommitted((events) => {
    for (const { tenantId, type } of events) {
      if (waiting.has(tenantId) || !type.startsWith('conversation.')) continue
      waiting.add(tenantId)
      setTimeout(() => look(tenantId).catch((error) => complain(platform, error)), WAIT_MS).unref()
    }
  })
  for (const { tenantId } of await listTenants(platform)) await look(tenantId)
}

const complain = ({ log }: Platform, error: unknown) =>
  log.debug({ err: error }, 'reading for the search was not asked for')
