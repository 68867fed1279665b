import type { Account } from '../../../platform/http/callers.ts'
import type { Platform } from '../../../platform/platform.ts'
import type { KeyEntry, Membership } from '../directory.ts'
import { createShortMemory, type ShortMemory } from './short-memory.ts'

/** Below the five seconds in which an ended right must be gone, also where no notice of its end arrives. */
const TTL_MS = 4000
const MAX_ENTRIES = 10_000

/** What this process remembers of who may do what. */
interface AccessMemory {
  accounts: ShortMemory<Account>
  memberships: ShortMemory<Membership & { userId: string }>
  keys: ShortMemory<KeyEntry>
  /** When a member or key was last noted as seen. */
  seen: Map<string, number>
}

const made = new WeakMap<Platform, AccessMemory>()

export function memoryOf(platform: Platform): AccessMemory {
  const known = made.get(platform)
  if (known) return known
  const memory: AccessMemory = {
    accounts: createShortMemory({ ttlMs: TTL_MS, max: MAX_ENTRIES }),
    memberships: createShortMemory({ ttlMs: TTL_MS, max: MAX_ENTRIES }),
    keys: createShortMemory({ ttlMs: TTL_MS, max: MAX_ENTRIES }),
    seen: new Map(),
  }
  made.set(platform, memory)
  return memory
}
