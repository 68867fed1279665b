interface Timers {
  now(): number
  after(ms: number, work: () => void): () => void
}

/**
 * Calls of the function that this gives are carried out at most once in `everyMs`: the first at once, those that come
 * meanwhile together at the end. `stop` drops what is left.
 */
export function seldom(work: () => void, everyMs: number, timers: Timers = realTimers) {
  let lastAt = Number.NEGATIVE_INFINITY
  let cancel: (() => void) | null = null
  const run = () => {
    cancel = null
    lastAt = timers.now()
    work()
  }
  return {
    call() {
      if (cancel) return
      const left = lastAt + everyMs - timers.now()
      if (left <= 0) run()
      else cancel = timers.after(left, run)
    },
    stop() {
      cancel?.()
      cancel = null
    },
  }
}

const realTimers: Timers = {
  now: () => performance.now(),
  after: (ms, work) => {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  },
}
