import { system } from '../../../kernel/actor.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { embeddingTenants, hasFailedSince } from '../stores/embeddings.ts'

const actor = system('knowledge')

/** The workspaces whose model for search by meaning is on and has failed since before then. */
export async function tenantsWithFailingEmbeddings(platform: Platform, before: Date): Promise<string[]> {
  const failing: string[] = []
  for (const tenantId of await embeddingTenants(platform)) {
    const isSo = await inTenant(platform, tenantId, actor, (ctx) => hasFailedSince(ctx, before))
    if (isSo) failing.push(tenantId)
  }
  return failing
}
