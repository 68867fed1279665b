const MINUTE_MS = 60_000
/** Requests beside those that carry an event: sessions, reports. */
const REQUESTS_PER_EVENT = 5
const MOST_KNOWN = 10_000

interface Minute {
  minute: number
  events: number
  requests: number
}

/** How much each key may still send in this minute, in this process. */
export interface Allowance {
  /** Counts a request. @returns seconds until more is taken; 0 where it may go on */
  ask(keyId: string, eventsPerMinute: number, nowMs: number): number
  spend(keyId: string, events: number, nowMs: number): void
}

export function createAllowance(): Allowance {
  const minutes = new Map<string, Minute>()
  const current = (keyId: string, nowMs: number): Minute => {
    const minute = Math.floor(nowMs / MINUTE_MS)
    const known = minutes.get(keyId)
    if (known?.minute === minute) return known
    if (minutes.size >= MOST_KNOWN) minutes.clear()
    const fresh = { minute, events: 0, requests: 0 }
    minutes.set(keyId, fresh)
    return fresh
  }
  return {
    ask(keyId, eventsPerMinute, nowMs) {
      const now = current(keyId, nowMs)
      now.requests += 1
      const isSpent = now.events >= eventsPerMinute || now.requests > eventsPerMinute * REQUESTS_PER_EVENT
      return isSpent ? Math.ceil(((now.minute + 1) * MINUTE_MS - nowMs) / 1000) : 0
    },
    spend(keyId, events, nowMs) {
      current(keyId, nowMs).events += events
    },
  }
}
