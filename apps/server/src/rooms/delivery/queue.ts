import { priorities } from '../../platform/outbox/events.ts'
import type { Platform } from '../../platform/platform.ts'
import { deliver } from './deliver.ts'
import { createHolds } from './holds.ts'
import { type Claimed, claim, LEASE_MS, NOBODY, renewLease } from './stores/claim.ts'
import { createResting } from './transports.ts'

const SWEEP_EVERY_MS = 1000
/** What a server has not answered by then is sent again when its lease ends, and shown as uncertain. */
const STOP_LIMIT_MS = 8000

interface Lane {
  /** Which priorities it serves, in this order. */
  serves: readonly number[]
  /** So many are handed over together: little is in doubt when the process dies. */
  size: number
  atOnce: number
  /** One whose provider is slow leaves the rest to the others. */
  perTenant: number
}
// What is urgent has a way of its own, so that it never stands behind what was begun before it.
const lanes: Lane[] = [
  { serves: [priorities.urgent], size: 8, atOnce: 12, perTenant: 4 },
  { serves: [priorities.normal, priorities.bulk], size: 16, atOnce: 16, perTenant: 8 },
]

export interface Queue {
  start(): void
  /** Something was committed that can go out. */
  wake(priority: number): void
  /** Takes nothing more, and waits for what is being handed over. */
  stop(): Promise<void>
}

/** Takes what waits, the urgent first, tenant by tenant, and hands it over. Any number of processes may do so. */
export function createQueue(platform: Platform): Queue {
  const resting = createResting()
  const served = lanes.map((lane) => serve(platform, lane, (claimed) => deliver(platform, resting, claimed)))
  let timer: NodeJS.Timeout | null = null
  const sweep = () => {
    for (const lane of served) lane.wake()
  }
  return {
    start() {
      timer = setInterval(sweep, SWEEP_EVERY_MS).unref()
      sweep()
    },
    wake: (priority) => {
      if (timer) served[lanes.findIndex((lane) => lane.serves.includes(priority))]?.wake()
    },
    async stop() {
      if (timer) clearInterval(timer)
      timer = null
      await Promise.all(served.map((lane) => lane.stop()))
    },
  }
}

function serve(platform: Platform, lane: Lane, deliverThem: (claimed: Claimed) => Promise<Date | null>) {
  const running = new Map<Promise<void>, string>()
  const holds = createHolds()
  const after = new Map<number, string>()
  let looking: Promise<void> | null = null
  let again = false
  let stopped = false

  const carry = async (claimed: Claimed) => {
    const renewal = setInterval(() => renewLease(platform, claimed).catch(() => {}), LEASE_MS / 3)
    try {
      const heldUntil = await deliverThem(claimed)
      if (heldUntil) holds.hold(claimed.tenantId, heldUntil, platform.clock.now())
    } catch (error) {
      // Its lease ends by itself; until then this tenant's others may go.
      platform.log.warn({ error: (error as Error).message }, 'could not deliver; it is tried again')
    } finally {
      clearInterval(renewal)
    }
  }
  const begin = (claimed: Claimed) => {
    const work = carry(claimed).finally(() => {
      running.delete(work)
      wake()
    })
    running.set(work, claimed.tenantId)
  }
  const take = async (priority: number): Promise<boolean> => {
    const held = [
      ...holds.heldAt(platform.clock.now()),
      ...busyTenants([...running.values()], lane.perTenant),
    ]
    const taken = await claim(platform, priority, {
      limit: lane.size,
      held,
      after: after.get(priority) ?? NOBODY,
    })
    for (const claimed of taken) begin(claimed)
    const last = taken.at(-1)
    if (last) after.set(priority, last.tenantId)
    return taken.length > 0
  }
  // From the most pressing anew each time: what came meanwhile does not stand behind a hundred thousand that wait.
  const takeNext = async (): Promise<boolean> => {
    for (const priority of lane.serves) if (await take(priority)) return true
    return false
  }
  const look = async () => {
    do {
      again = false
      while (!stopped && running.size < lane.atOnce && (await takeNext()));
    } while (again && !stopped && running.size < lane.atOnce)
  }
  const wake = () => {
    again = true
    if (stopped || looking || running.size >= lane.atOnce) return
    looking = look()
      .catch((error) => platform.log.warn({ error: (error as Error).message }, 'could not look at the queue'))
      .finally(() => {
        looking = null
      })
  }
  return {
    wake,
    async stop() {
      stopped = true
      await looking
      await within(STOP_LIMIT_MS, Promise.all(running.keys()))
    },
  }
}

const busyTenants = (tenants: string[], most: number): string[] =>
  [...Map.groupBy(tenants, (tenantId) => tenantId)]
    .filter(([, of]) => of.length >= most)
    .map(([tenantId]) => tenantId)

async function within(limitMs: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise((end) => {
    timer = setTimeout(end, limitMs)
  })
  await Promise.race([work, limit])
  clearTimeout(timer)
}
