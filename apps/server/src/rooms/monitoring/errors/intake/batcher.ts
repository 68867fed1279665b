import { AppError } from '../../../../kernel/errors.ts'
import type { OfProject } from '../../stores/errors-intake.ts'

const MOST_TOGETHER = 250
const MOST_WAITING = 4000
const WAIT_MS = 2

interface Waiting {
  events: OfProject[]
  done(): void
  failed(error: unknown): void
}
interface Lane {
  waiting: Waiting[]
  isRunning: boolean
}

/** Writes events of a tenant that arrive within a few milliseconds, or while others are written, in one transaction. */
export interface Batcher {
  /** Resolves once the events are committed. @throws AppError `too_many_requests` where too many wait already */
  add(tenantId: string, events: OfProject[]): Promise<void>
  /** Resolves when nothing waits any more. */
  idle(): Promise<void>
}

type Write = (tenantId: string, events: OfProject[]) => Promise<void>

/** @param write writes events of one tenant, all or none */
export function createBatcher(write: Write): Batcher {
  const lanes = new Map<string, Lane>()
  const running = new Set<Promise<void>>()
  const run = async (tenantId: string, lane: Lane) => {
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS))
    const writeAll = (some: Waiting[]) =>
      write(
        tenantId,
        some.flatMap(({ events }) => events),
      )
    while (lane.waiting.length > 0) await settle(takeTogether(lane), writeAll)
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

function takeTogether(lane: Lane): Waiting[] {
  let events = 0
  const end = lane.waiting.findIndex((one) => {
    events += one.events.length
    return events > MOST_TOGETHER
  })
  return lane.waiting.splice(0, end < 0 ? lane.waiting.length : Math.max(1, end))
}

/** What one event breaks, the others need not suffer: each goes by itself then. */
async function settle(together: Waiting[], write: (some: Waiting[]) => Promise<void>): Promise<void> {
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
