import type { Platform } from '../platform.ts'

/**
 * A transaction's place among those that change the same things. The database lets go of a lock before it answers the
 * one who held it: where the machine is busy, the answer to the next one can come first, and what is told after the
 * commit would be told in the wrong order.
 */
export interface Place {
  /** To be called while the thing is locked. What is told waits for whoever locked it before, in this process. */
  behind(key: string): void
  /** Resolves when all of those before have told; null where there is nobody. */
  turn(): Promise<unknown> | null
  leave(): void
}

const lines = new WeakMap<Platform, Map<string, Promise<void>>>()

function lineOf(platform: Platform): Map<string, Promise<void>> {
  const line = lines.get(platform) ?? new Map<string, Promise<void>>()
  lines.set(platform, line)
  return line
}

export function takePlace(platform: Platform): Place {
  const line = lineOf(platform)
  const keys: string[] = []
  const before: Promise<void>[] = []
  let mine: PromiseWithResolvers<void> | null = null
  return {
    behind(key) {
      mine ??= Promise.withResolvers()
      const last = line.get(key)
      if (last === mine.promise) return
      if (last) before.push(last)
      line.set(key, mine.promise)
      keys.push(key)
    },
    turn: () => (before.length > 0 ? Promise.all(before) : null),
    leave() {
      for (const key of keys) if (line.get(key) === mine?.promise) line.delete(key)
      mine?.resolve()
    },
  }
}
