import { system } from '../../../kernel/actor.ts'
import type { ModelEndpoint } from '../../../kernel/ports.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import * as store from '../store.ts'
import { isPaused } from './default-pauses.ts'

export interface Endpoint {
  /** null: a default of the installation, not the tenant's own. */
  id: string | null
  label: string
  endpoint: ModelEndpoint
}

/** The models used for an installation's default keys. */
const defaultModels = { openai: 'gpt-5-mini', anthropic: 'claude-sonnet-4-5', ollama: 'llama3.2' } as const

/**
 * Which endpoints may be asked now, in order: enabled, and not left alone after failures.
 * `only` names one model (even a paused one), or `builtin` for none.
 */
export function endpointsOf(
  platform: Platform,
  tenantId: string,
  only: string | undefined,
): Promise<Endpoint[]> {
  return inTenant(platform, tenantId, system('models'), async (ctx) => {
    if (only === 'builtin') return []
    const rows = await store.models(ctx)
    if (only) return rows.filter((row) => row.id === only).map((row) => asEndpoint(ctx, row))
    const now = ctx.clock.now()
    const ready = rows.filter((row) => row.enabled && !(row.pausedUntil && row.pausedUntil > now))
    return rows.length > 0 ? ready.map((row) => asEndpoint(ctx, row)) : defaults(platform)
  })
}

/** The key is opened here, for the call, and goes nowhere else. */
export function asEndpoint(ctx: Context, row: store.ModelRow): Endpoint {
  const apiKey = row.sealedKey ? ctx.platform.secrets.decrypt(row.sealedKey, keyContext(ctx, row.id)) : null
  return {
    id: row.id,
    label: row.label || row.model,
    endpoint: { provider: row.provider, baseUrl: row.baseUrl, model: row.model, apiKey },
  }
}

export const keyContext = ({ tenantId }: Context, modelId: string) => `model-key/${tenantId}/${modelId}`

function defaults(platform: Platform): Endpoint[] {
  const { openai, anthropic, ollama } = platform.config.providerDefaults
  const made = (
    provider: 'openai' | 'anthropic' | 'ollama',
    apiKey: string | null,
    baseUrl: string | null,
  ): Endpoint => ({
    id: null,
    label: defaultModels[provider],
    endpoint: { provider, baseUrl, model: defaultModels[provider], apiKey },
  })
  const all = [
    ...(openai ? [made('openai', openai, null)] : []),
    ...(anthropic ? [made('anthropic', anthropic, null)] : []),
    ...(ollama ? [made('ollama', null, ollama)] : []),
  ]
  return all.filter(({ endpoint }) => !isPaused(platform, endpoint.provider))
}
