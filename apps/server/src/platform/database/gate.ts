import pg from 'pg'
import type { Log } from '../telemetry/log.ts'

/** Knows whether the database answers, so that a request need not wait to find out. */
export interface Gate {
  isOpen(): boolean
  /** For so long from now on, what needs the database waits for it: while a process starts, nobody waits for an answer. */
  bePatient(forMs: number): void
  isPatient(): boolean
  /** Whether it answers now; while there is patience, once it does. */
  answers(): Promise<boolean>
  /** Ends the wait for `work` with `error()` as soon as the database stops answering. */
  guard<T>(work: Promise<T>, error: () => Error): Promise<T>
  stop(): void
}

const PROBE_EVERY_MS = 250
const PROBE_LIMIT_MS = 500
const CLOSED_LIMIT_MS = 400
const TICK_MS = 25
const LOOK_AGAIN_MS = 50

/**
 * Probes over a connection of its own. A stalled network does not error, it is silent:
 * only an answer within the limit counts.
 */
export function watchDatabase(settings: pg.ClientConfig, log: Log): Gate {
  let open = true
  let stopped = false
  let patientUntilMs = 0
  let client: pg.Client | null = null
  const waiting = new Set<() => void>()

  const setOpen = (now: boolean) => {
    if (now === open) return
    open = now
    log.warn(now ? 'the database answers again' : 'the database does not answer')
    if (!now) for (const giveUp of waiting) giveUp()
  }

  const isPatient = () => !stopped && performance.now() < patientUntilMs

  const probe = async () => {
    const mine = client ?? (await connectProbe(settings))
    client = mine
    // Who stopped while this one was connecting ended only what there was then.
    if (stopped) return void (await mine.end())
    await withLimit(mine.query('SELECT 1'), PROBE_LIMIT_MS)
  }

  const round = async () => {
    try {
      await probe()
      setOpen(true)
    } catch {
      if (stopped) return
      const broken = client
      client = null
      setOpen(false)
      broken?.end().catch(() => {})
    }
    if (!stopped) setTimeout(round, PROBE_EVERY_MS).unref()
  }
  setTimeout(round, PROBE_EVERY_MS).unref()

  return {
    isOpen: () => open,
    bePatient(forMs) {
      patientUntilMs = performance.now() + forMs
    },
    isPatient,
    async answers() {
      while (!open && isPatient()) await new Promise((again) => setTimeout(again, LOOK_AGAIN_MS))
      return open
    },
    guard(work, error) {
      return new Promise((resolve, reject) => {
        const giveUp = () => reject(error())
        waiting.add(giveUp)
        // What begins while it is silent may need no database (health); what needs one has no answer to wait for.
        const timer = open ? undefined : setTimeout(giveUp, CLOSED_LIMIT_MS)
        work.then(resolve, reject).finally(() => {
          waiting.delete(giveUp)
          clearTimeout(timer)
        })
      })
    },
    stop() {
      stopped = true
      client?.end().catch(() => {})
    },
  }
}

async function connectProbe(settings: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client({ ...settings, connectionTimeoutMillis: PROBE_LIMIT_MS })
  client.on('error', () => {})
  await client.connect()
  return client
}

/**
 * Counts only time in which this process was awake: when it was too busy to look for an answer for a second, that says
 * nothing about the database.
 */
function withLimit<T>(work: Promise<T>, limitMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    let leftMs = limitMs
    const timer = setInterval(() => {
      leftMs -= TICK_MS
      if (leftMs > 0) return
      clearInterval(timer)
      reject(new Error('no answer in time'))
    }, TICK_MS)
    work.then(resolve, reject).finally(() => clearInterval(timer))
  })
}
