import type { Redis } from '../../../../platform/redis/redis.ts'

const MINUTE_MS = 60_000
/** Requests beside those that carry an event: sessions, reports. */
const REQUESTS_PER_EVENT = 5
const MOST_KNOWN = 10_000

interface Minute {
  minute: number
  events: number
  requests: number
}

/** How much each key may still send in this minute. */
export interface Allowance {
  /** Counts a request. @returns seconds until more is taken; 0 where it may go on */
  ask(keyId: string, eventsPerMinute: number, nowMs: number): number
  spend(keyId: string, events: number, nowMs: number): void
}

/**
 * Counts in this process; with Redis, for all processes together: each goes by what it heard last of what all have taken,
 * and waits for nothing. While Redis is away each counts for itself.
 */
export function createAllowance(redis: Pick<Redis, 'isWell' | 'count'> | null): Allowance {
  const minutes = new Map<string, Minute>()
  function add(keyId: string, minute: Minute, what: 'events' | 'requests', by: number): void {
    minute[what] += by
    if (by === 0 || !redis?.isWell()) return
    redis.count(`errors:${keyId}:${minute.minute}:${what}`, MINUTE_MS, by).then(
      ({ count }) => {
        minute[what] = Math.max(minute[what], count)
      },
      () => {},
    )
  }
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
      add(keyId, now, 'requests', 1)
      const isSpent = now.events >= eventsPerMinute || now.requests > eventsPerMinute * REQUESTS_PER_EVENT
      return isSpent ? Math.ceil(((now.minute + 1) * MINUTE_MS - nowMs) / 1000) : 0
    },
    spend(keyId, events, nowMs) {
      add(keyId, current(keyId, nowMs), 'events', events)
    },
  }
}
