import type { ModelError } from '../../../kernel/ports.ts'
import type { Platform } from '../../../platform/platform.ts'

interface Pause {
  failures: number
  until: number
}

const LONGEST_S = 600
const pauses = new WeakMap<Platform, Map<string, Pause>>()

/** The installation's default models have no row to note their health in: this process remembers whom to leave alone. */
export function isPaused(platform: Platform, provider: string): boolean {
  const pause = pauses.get(platform)?.get(provider)
  return pause !== undefined && pause.until > platform.clock.now().getTime()
}

/** Leaves one alone for a while that grows with each failure in a row; an answer ends that. */
export function noteDefault(platform: Platform, provider: string, failure: ModelError | null): void {
  const all = pauses.get(platform) ?? new Map<string, Pause>()
  pauses.set(platform, all)
  if (!failure) {
    all.delete(provider)
    return
  }
  // One tenant's odd question must not take the model from the others.
  if (failure.reason === 'garbage' || failure.reason === 'too_long') return
  const failures = (all.get(provider)?.failures ?? 0) + 1
  const seconds = Math.max(failure.retryAfterS ?? 0, 5 * 2 ** Math.min(failures - 1, 7))
  const until = platform.clock.now().getTime() + Math.min(seconds, LONGEST_S) * 1000
  all.set(provider, { failures, until })
}
