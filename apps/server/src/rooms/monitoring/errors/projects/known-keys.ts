import type { Platform } from '../../../../platform/platform.ts'
import { type KnownKey, keyByPublicKey } from '../../stores/errors-keys.ts'

/** For so long a change of a key or project may go unseen by another process. */
const KNOWN_MS = 3000
const MOST_KNOWN = 2000

const known = new WeakMap<Platform, Map<string, { row: KnownKey | null; until: number }>>()

/** The key by its public half, remembered for a moment; null where there is none. */
export async function knownKey(platform: Platform, publicKey: string): Promise<KnownKey | null> {
  const keys = known.get(platform) ?? new Map()
  known.set(platform, keys)
  const now = platform.clock.now().getTime()
  const entry = keys.get(publicKey)
  if (entry && entry.until > now) return entry.row
  const row = await keyByPublicKey(platform, publicKey)
  if (keys.size >= MOST_KNOWN) keys.clear()
  keys.set(publicKey, { row, until: now + KNOWN_MS })
  return row
}

/** At once for what this process changed. */
export const forgetKeys = (platform: Platform) => known.delete(platform)
