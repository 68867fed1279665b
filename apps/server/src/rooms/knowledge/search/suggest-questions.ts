import type { Locale } from '@svar/language'
import { system } from '../../../kernel/actor.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { knowledgeState } from '../stores/state.ts'
import { tenantIndex, update } from './indexes.ts'

/** While somebody types, what is known may be this old. */
const CHECK_EVERY_MS = 1000
const checked = new WeakMap<Platform, Map<string, number>>()

/** Questions and headings that fit what is being typed, the likeliest first. */
export async function suggestQuestions(
  platform: Platform,
  tenantId: string,
  prefix: string,
  locale: Locale,
  limit: number,
): Promise<string[]> {
  const index = await tenantIndex(platform, tenantId)
  if (isOld(platform, tenantId)) {
    const { version } = await inTenant(platform, tenantId, system('search'), knowledgeState)
    if (version !== index.version) await update(platform, tenantId)
  }
  return (await tenantIndex(platform, tenantId)).suggest(prefix.slice(0, 200), locale, limit)
}

function isOld(platform: Platform, tenantId: string): boolean {
  const times = checked.get(platform) ?? new Map<string, number>()
  checked.set(platform, times)
  const now = performance.now()
  if (now - (times.get(tenantId) ?? Number.NEGATIVE_INFINITY) < CHECK_EVERY_MS) return false
  times.set(tenantId, now)
  return true
}
