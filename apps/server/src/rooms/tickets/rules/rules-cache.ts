import { system } from '../../../kernel/actor.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { settingsOf } from '../stores/setup.ts'

interface Known {
  keywords: boolean
  mood: boolean
  untilMs: number
}

/** So long another process may still go by old rules. */
const LIFETIME_MS = 10_000
const known = new WeakMap<Platform, Map<string, Known>>()

/** Which rules a workspace has for what is said. Asked at every message, so it is remembered for a moment. */
export async function rulesFor(platform: Platform, tenantId: string): Promise<Known> {
  const tenants = known.get(platform) ?? new Map<string, Known>()
  known.set(platform, tenants)
  const now = platform.clock.now().getTime()
  const remembered = tenants.get(tenantId)
  if (remembered && now < remembered.untilMs) return remembered
  const settings = await inTenant(platform, tenantId, system('tickets'), settingsOf)
  const rules = {
    keywords: settings.keywords.length > 0,
    mood: settings.openWhenDissatisfied,
    untilMs: now + LIFETIME_MS,
  }
  tenants.set(tenantId, rules)
  return rules
}

export const forgetRules = (platform: Platform, tenantId: string): void =>
  void known.get(platform)?.delete(tenantId)
