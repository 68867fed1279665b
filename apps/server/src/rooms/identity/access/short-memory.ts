/** Remembers what was found for a short while. What was not found is asked again each time. */
export interface ShortMemory<T> {
  /** The remembered value, or what `load` finds; callers that come at once share one load. */
  recall(key: string, load: () => Promise<T>): Promise<T>
  forget(which: (value: T) => boolean): void
}

interface Entry<T> {
  until: number
  loading: Promise<T>
  value?: T
}

/** @param max entries kept; the oldest go first */
export function createShortMemory<T>({ ttlMs, max }: { ttlMs: number; max: number }): ShortMemory<T> {
  const entries = new Map<string, Entry<T>>()
  const remember = (key: string, load: () => Promise<T>) => {
    // Time by a clock that no one can set back: a jump must not keep an ended right alive.
    const entry: Entry<T> = { until: performance.now() + ttlMs, loading: load() }
    entries.delete(key)
    entries.set(key, entry)
    if (entries.size > max) entries.delete(entries.keys().next().value as string)
    entry.loading.then(
      (value) => {
        entry.value = value
      },
      () => {
        if (entries.get(key) === entry) entries.delete(key)
      },
    )
    return entry.loading
  }
  return {
    recall(key, load) {
      const known = entries.get(key)
      return known && known.until > performance.now() ? known.loading : remember(key, load)
    },
    forget(which) {
      for (const [key, entry] of entries) {
        // What is being loaded may have been read before the right ended.
        if (entry.value === undefined || which(entry.value)) entries.delete(key)
      }
    },
  }
}
