/** So many of a kind are kept whole at once; later ones make older ones go. */
export const MOST_KEPT = 50
const PER_MINUTE = 5
const MINUTE_MS = 60_000
const MOST_KNOWN = 20_000

interface Kept {
  total: number
  minute: number
  inMinute: number
}

/** Decides which events are kept whole: the first of a kind, then a few each minute. All are counted. */
export interface Keeping {
  /** Whether one of this kind was met before, in this process. */
  knows(printId: string): boolean
  isKept(printId: string, nowMs: number): boolean
}

export function createKeeping(): Keeping {
  const known = new Map<string, Kept>()
  return {
    knows: (printId) => known.has(printId),
    isKept(printId, nowMs) {
      const minute = Math.floor(nowMs / MINUTE_MS)
      const kept = known.get(printId) ?? { total: 0, minute, inMinute: 0 }
      if (known.size > MOST_KNOWN) known.clear()
      known.set(printId, kept)
      if (kept.minute !== minute) Object.assign(kept, { minute, inMinute: 0 })
      if (kept.total >= MOST_KEPT && kept.inMinute >= PER_MINUTE) return false
      kept.total += 1
      kept.inMinute += 1
      return true
    },
  }
}
