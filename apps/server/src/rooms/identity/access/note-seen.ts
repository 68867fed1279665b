import { system } from '../../../kernel/actor.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { noteKeyUsed, noteMemberSeen } from '../store.ts'
import { memoryOf } from './memory.ts'

const EVERY_MS = 60_000
const MAX_ENTRIES = 10_000

/** Notes when a member or key was last here, at most once a minute, and without the request waiting for it. */
export function noteSeen(platform: Platform, tenantId: string, kind: 'member' | 'api_key', id: string): void {
  const { seen } = memoryOf(platform)
  const now = performance.now()
  if (now - (seen.get(id) ?? -EVERY_MS) < EVERY_MS) return
  if (seen.size >= MAX_ENTRIES) seen.clear()
  seen.set(id, now)
  const note = kind === 'member' ? noteMemberSeen : noteKeyUsed
  inTenant(platform, tenantId, system('identity'), (ctx) => note(ctx, id)).catch((error) => {
    platform.log.debug({ error: error.message }, 'could not note who was here')
  })
}
