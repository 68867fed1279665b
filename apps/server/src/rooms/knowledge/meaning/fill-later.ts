import { z } from 'zod'
import { system } from '../../../kernel/actor.ts'
import { enqueue, jobType } from '../../../platform/jobs/jobs.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { embeddingTenants, isEmbedding } from '../stores/embeddings.ts'

const HOUR_S = 3600

/** A large workspace takes long with a slow endpoint; whether its filler lives is told by heartbeats. */
export const fillJob = jobType('knowledge.fill_vectors', z.object({}), {
  retryLimit: 12,
  expireInSeconds: 12 * HOUR_S,
  perTenant: 1,
})

/** One waits at most; who is filling already finds what came meanwhile. */
export const fillNow = (ctx: Context): void => enqueue(ctx, fillJob, {}, { key: 'fill' })
export const fillAt = (ctx: Context, at: Date): void =>
  enqueue(ctx, fillJob, {}, { key: 'fill-later', startAfter: at })

/** There are new passages: where vectors are made, they need some. */
export async function fillForNew(ctx: Context): Promise<void> {
  if (await isEmbedding(ctx)) fillNow(ctx)
}

/** What another process left half done goes on; what a living one does is left to it. */
export async function resumeFilling(platform: Platform): Promise<void> {
  for (const tenantId of await embeddingTenants(platform))
    await inTenant(platform, tenantId, system('embeddings'), async (ctx) => fillNow(ctx))
}
