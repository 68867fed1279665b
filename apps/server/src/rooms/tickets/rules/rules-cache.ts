import { system } from '../../../kernel/actor.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { settingsOf } from '../stores/setup.ts'

/** Which rules a workspace has for what is said. */
interface Rules {
  keywords: boolean
  mood: boolean
}

/** So long another process may still go by old rules. */
const LIFETIME_MS = 10_000
const known = new Map<string, Rules & { until: number }>()

function remembered(tenantId: string): Rules | null {
  const rules = known.get(tenantId)
  if (rules && performance.now() < rules.until) return rules
  known.delete(tenantId)
  return null
}

/** Asked at every message, so it is remembered for a moment. */
export async function rulesFor(platform: Platform, tenantId: string): Promise<Rules> {
  const before = remembered(tenantId)
  if (before) return before
  const { keywords, openWhenDissatisfied } = await inTenant(platform, tenantId, system('tickets'), settingsOf)
  const rules = { keywords: keywords.length > 0, mood: openWhenDissatisfied }
  known.set(tenantId, { ...rules, until: performance.now() + LIFETIME_MS })
  return rules
}

/** Whether a workspace may have such a rule: what it surely has not costs its messages nothing. */
export const mayHave = (rule: keyof Rules, tenantId: string): boolean => remembered(tenantId)?.[rule] ?? true

export const forgetRules = (tenantId: string): void => void known.delete(tenantId)
