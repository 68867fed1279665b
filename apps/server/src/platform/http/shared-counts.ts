import type { FastifyRateLimitStore } from '@fastify/rate-limit'
import { AppError } from '../../kernel/errors.ts'
import type { Redis } from '../redis/redis.ts'

interface Counted {
  current: number
  ttl: number
}

/** What is said of a route's limit, beside how much and how long. */
interface RouteLimit {
  /** `closed`: while nobody can count for all processes, nobody is let in. */
  whenAway?: 'open' | 'closed'
  routeInfo?: { method?: string | string[]; url?: string }
}

/**
 * Counts over all processes in Redis. While it is away each process counts for itself, so that conversations go on;
 * where secrets could be guessed, nobody is let in instead.
 */
export function sharedCounts(redis: Redis, now: () => number = () => performance.now()) {
  const local = createLocalCounts(now)
  return class Counts implements FastifyRateLimitStore {
    readonly #route: RouteLimit
    readonly #place: string

    /** @param route as it was mounted, with its limit's settings */
    constructor(route: object) {
      this.#route = route as RouteLimit
      this.#place = [this.#route.routeInfo?.method, this.#route.routeInfo?.url].flat().join(' ')
    }

    incr(key: string, answer: (error: Error | null, counted?: Counted) => void, windowMs = 0): void {
      const name = `limit:${this.#place}:${key}`
      const withoutRedis = () =>
        this.#route.whenAway === 'closed' ? answer(nobodyCounts()) : answer(null, local(name, windowMs))
      if (redis.isWell())
        redis
          .count(name, windowMs)
          .then(({ count, leftMs }) => answer(null, { current: count, ttl: leftMs }), withoutRedis)
      else withoutRedis()
    }

    child(route: object): Counts {
      return new Counts(route)
    }
  }
}

const nobodyCounts = () =>
  new AppError('unavailable', 'Signing in is not possible for a moment. Try again soon.', { retryAfterS: 5 })

const MOST_KEYS = 10_000

/** Counts in this process alone. */
function createLocalCounts(now: () => number): (name: string, windowMs: number) => Counted {
  const windows = new Map<string, { count: number; endsAt: number }>()
  return (name, windowMs) => {
    const known = windows.get(name)
    if (known && known.endsAt > now()) {
      known.count += 1
      return { current: known.count, ttl: known.endsAt - now() }
    }
    if (windows.size >= MOST_KEYS) windows.clear()
    windows.set(name, { count: 1, endsAt: now() + windowMs })
    return { current: 1, ttl: windowMs }
  }
}
