import type { Platform } from '../../../platform/platform.ts'
import type { Vector } from '../stores/embeddings.ts'

/** At most 8 MB: a question is asked again within a turn, by a draft, and by the next customer. */
const MOST_KEPT = 500
const caches = new WeakMap<Platform, Map<string, Vector>>()

export function keptVector(platform: Platform, key: string): Vector | null {
  const kept = caches.get(platform)
  const vector = kept?.get(key)
  if (!kept || !vector) return null
  // Last in the map: last used.
  kept.delete(key)
  kept.set(key, vector)
  return vector
}

export function keepVector(platform: Platform, key: string, vector: Vector): void {
  const kept = caches.get(platform) ?? new Map<string, Vector>()
  caches.set(platform, kept)
  kept.set(key, vector)
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
}
