import { Redis as Client, type RedisOptions } from 'ioredis'
import type { Config } from '../config/config.ts'
import type { Secrets } from '../secrets/secrets.ts'
import type { Log } from '../telemetry/log.ts'

/** What several processes share beside the database. All of it may be lost at any moment. */
export interface Redis {
  /** Whether it answers, and what is said there is heard here. */
  isWell(): boolean
  /** Called with `isWell()` whenever that changes. */
  onChange(heard: (isWell: boolean) => void): void
  /** Tells all who listen. @throws Error when it does not answer at once */
  publish(channel: string, text: string): Promise<void>
  listen(channel: string, heard: (text: string) => void): void
  /**
   * Counts one more under this key, or so many; the first one begins the window.
   * @throws Error when it does not answer at once
   */
  count(key: string, windowMs: number, by?: number): Promise<{ count: number; leftMs: number }>
  /** How long an answer takes, in milliseconds. @throws Error when there is none */
  ping(): Promise<number>
  close(): void
}

const ANSWER_LIMIT_MS = 250
const CONNECT_LIMIT_MS = 2000
const PROBE_EVERY_MS = 1000
/** One that is late once may have waited for this process itself, which was busy. */
const LATE_PROBES = 2
const LONGEST_PAUSE_MS = 2000

// One step, so that no key is left without an end when the process dies in between.
const counting = `local count = redis.call('INCRBY', KEYS[1], ARGV[2])
local left = redis.call('PTTL', KEYS[1])
if left < 0 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) left = tonumber(ARGV[1]) end
return {count, left}`

/** Null where none is set. Every name begins with the installation's own mark, so that several can share one Redis. */
export function openRedis({ redisUrl }: Pick<Config, 'redisUrl'>, secrets: Secrets, log: Log): Redis | null {
  return redisUrl ? connectRedis(redisUrl, `svar:${secrets.derived('redis').slice(0, 12)}`, log) : null
}

/** One connection that asks and one that listens. What is asked while there is none fails at once and is not kept. */
function connectRedis(url: string, prefix: string, log: Log): Redis {
  const settings: RedisOptions = {
    connectTimeout: CONNECT_LIMIT_MS,
    commandTimeout: ANSWER_LIMIT_MS,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (tries) => Math.min(tries * 100, LONGEST_PAUSE_MS),
  }
  const asking = new Client(url, settings)
  const listening = new Client(url, { ...settings, autoResubscribe: false })
  const channels = new Map<string, (text: string) => void>()
  const watchers: ((isWell: boolean) => void)[] = []
  let state: 'unknown' | 'well' | 'away' = 'unknown'
  let late = 0

  const become = (next: 'well' | 'away') => {
    if (state === next) return
    log.warn(next === 'well' ? 'Redis answers' : 'Redis does not answer; what it did is done without it')
    state = next
    for (const heard of watchers) heard(next === 'well')
  }
  const probe = async () => {
    try {
      if (channels.size > 0) await listening.subscribe(...channels.keys())
      await asking.ping()
      late = 0
      become('well')
    } catch {
      late += 1
      if (late >= LATE_PROBES) become('away')
    }
  }
  for (const client of [asking, listening]) {
    client.on('error', () => {})
    client.on('close', () => become('away'))
    client.on('ready', () => void probe())
  }
  listening.on('message', (channel: string, text: string) => channels.get(channel)?.(text))
  const timer = setInterval(probe, PROBE_EVERY_MS).unref()

  return {
    isWell: () => state === 'well',
    onChange: (heard) => void watchers.push(heard),
    async publish(channel, text) {
      await asking.publish(`${prefix}:${channel}`, text)
    },
    listen(channel, heard) {
      channels.set(`${prefix}:${channel}`, heard)
      if (listening.status === 'ready') void probe()
    },
    async count(key, windowMs, by = 1) {
      const answer = await asking.eval(counting, 1, `${prefix}:${key}`, windowMs, by)
      const [count, leftMs] = answer as [number, number]
      return { count, leftMs }
    },
    async ping() {
      const began = performance.now()
      await asking.ping()
      return performance.now() - began
    },
    close() {
      clearInterval(timer)
      watchers.length = 0
      state = 'away'
      asking.disconnect()
      listening.disconnect()
    },
  }
}
