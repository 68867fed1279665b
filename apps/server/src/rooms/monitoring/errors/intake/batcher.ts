import { setTimeout as pause } from 'node:timers/promises'
import { AppError } from '../../../../kernel/errors.ts'

const MOST_TOGETHER = 250
const MOST_WAITING = 4000
const WAIT_MS = 2
/**
 * What a batch costs is mostly what its kinds cost, each once: a few milliseconds between batches make them larger, and
 * the whole far cheaper. Nobody waits for it but a program that has already gone on.
 */
const GATHER_MS = 25
/** So much is worth writing at once. */
const ENOUGH = 125

interface Waiting<T> {
  events: T[]
  done(): void
  failed(error: unknown): void
}
interface Lane<T> {
  waiting: Waiting<T>[]
  isRunning: boolean
}

/** Writes events, or whatever else, of a tenant that arrive within a few milliseconds, or while others are written, in one transaction. */
export interface Batcher<T> {
  /** Resolves once the events are committed. @throws AppError `too_many_requests` where too many wait already */
  add(tenantId: string, events: T[]): Promise<void>
  /** Resolves when nothing waits any more. */
  idle(): Promise<void>
}

type Write<T> = (tenantId: string, events: T[]) => Promise<void>

/** @param write writes events of one tenant, all or none */
export function createBatcher<T>(write: Write<T>): Batcher<T> {
  const lanes = new Map<string, Lane<T>>()
  const running = new Set<Promise<void>>()
  const run = async (tenantId: string, lane: Lane<T>) => {
    await pause(WAIT_MS)
    const writeAll = (some: Waiting<T>[]) =>
      write(
        tenantId,
        some.flatMap(({ events }) => events),
      )
    while (lane.waiting.length > 0) {
      await settle(takeTogether(lane), writeAll)
      if (lane.waiting.length < ENOUGH) await pause(GATHER_MS)
    }
    lane.isRunning = false
    lanes.delete(tenantId)
  }
  return {
    add(tenantId, events) {
      const lane = lanes.get(tenantId) ?? { waiting: [], isRunning: false }
      lanes.set(tenantId, lane)
      if (lane.waiting.length >= MOST_WAITING) return Promise.reject(tooBusy())
      const written = new Promise<void>((done, failed) => lane.waiting.push({ events, done, failed }))
      if (!lane.isRunning) {
        lane.isRunning = true
        const work = run(tenantId, lane).finally(() => running.delete(work))
        running.add(work)
      }
      return written
    },
    async idle() {
      await Promise.allSettled([...running])
    },
  }
}

function takeTogether<T>(lane: Lane<T>): Waiting<T>[] {
  let events = 0
  const end = lane.waiting.findIndex((one) => {
    events += one.events.length
    return events > MOST_TOGETHER
  })
  return lane.waiting.splice(0, end < 0 ? lane.waiting.length : Math.max(1, end))
}

/** What one event breaks, the others need not suffer: each goes by itself then. */
async function settle<T>(
  together: Waiting<T>[],
  write: (some: Waiting<T>[]) => Promise<void>,
): Promise<void> {
  try {
    await write(together)
    for (const one of together) one.done()
  } catch (error) {
    const isAlone = together.length === 1 || (error instanceof AppError && error.code === 'unavailable')
    if (isAlone) for (const one of together) one.failed(error)
    else for (const one of together) await settle([one], write)
  }
}

export const tooBusy = () =>
  new AppError('too_many_requests', 'More errors arrive than can be written. Try again in a moment.', {
    retryAfterS: 5,
  })
