import type { Platform } from '../../../platform/platform.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { asLogin } from '../../../platform/tenancy/context.ts'

export interface KnowledgeState {
  version: number
  oldestVersion: number
  passages: number
  /** Whether its passages are found by meaning too. */
  isEmbedded?: boolean
}

const nothing: KnowledgeState = { version: 0, oldestVersion: 0, passages: 0 }

/** For how many changes back tombstones are kept; an index that is older is built anew. */
const KEPT_VERSIONS = 5000
const TRIM_EVERY = 500

export async function knowledgeState(ctx: Context): Promise<KnowledgeState> {
  const found = await ctx.client.query<KnowledgeState>({
    name: 'knowledge_state',
    text: `SELECT version, oldest_version AS "oldestVersion", passages,
             EXISTS (SELECT FROM embedding_settings WHERE is_on AND tested_at IS NOT NULL) AS "isEmbedded"
           FROM knowledge_state`,
  })
  return found.rows[0] ?? nothing
}

/** The next version of the knowledge, with so many passages more; other changes wait until this one commits. */
export async function nextVersion(ctx: Context, added: number): Promise<KnowledgeState> {
  const moved = await ctx.client.query<KnowledgeState>({
    name: 'next_knowledge_version',
    text: `INSERT INTO knowledge_state AS s (version, passages, changed_at) VALUES (1, $1, now())
           ON CONFLICT (tenant_id) DO UPDATE SET version = s.version + 1, passages = s.passages + $1, changed_at = now()
           RETURNING version, oldest_version AS "oldestVersion", passages`,
    values: [added],
  })
  const state = moved.rows[0] ?? nothing
  if (state.version % TRIM_EVERY === 0) await trim(ctx, state.version - KEPT_VERSIONS)
  return state
}

export async function countRemoved(ctx: Context, removed: number): Promise<void> {
  if (removed > 0) await ctx.client.query('UPDATE knowledge_state SET passages = passages - $1', [removed])
}

async function trim(ctx: Context, before: number): Promise<void> {
  if (before <= 0) return
  await ctx.client.query('DELETE FROM passage_tombstones WHERE version <= $1', [before])
  await ctx.client.query('UPDATE knowledge_state SET oldest_version = $1', [before])
}

/** Workspaces that know something, those that changed last first. */
export const knowingTenants = (platform: Platform): Promise<{ tenantId: string; passages: number }[]> =>
  asLogin(platform, async (client) => {
    const found = await client.query(
      `SELECT tenant_id AS "tenantId", passages FROM knowledge_state WHERE passages > 0 ORDER BY changed_at DESC LIMIT 200`,
    )
    return found.rows
  })
