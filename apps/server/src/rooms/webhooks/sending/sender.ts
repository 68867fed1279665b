import { randomId } from '../../../kernel/ids.ts'
import type { Platform } from '../../../platform/platform.ts'
import { claim, removeOld } from '../stores/queue.ts'
import { deliver } from './deliver.ts'

const SWEEP_EVERY_MS = 1000
const CLEAN_EVERY_MS = 10 * 60 * 1000
/** In one process. */
const AT_ONCE = 32

export interface Sender {
  start(): void
  /** Something was committed that can be sent. */
  wake(): void
  /** Takes nothing more, and waits for what is being sent. */
  stop(): Promise<void>
}

/** Takes what is due, in turn, and sends it. Any number of processes may do so. */
export function createSender(platform: Platform): Sender {
  const takenBy = randomId()
  const running = new Set<Promise<void>>()
  const timers: NodeJS.Timeout[] = []
  let looking: Promise<void> | null = null
  let again = false
  let stopped = true

  const complain = (what: string) => (error: unknown) =>
    platform.log.warn({ error: (error as Error).message }, what)
  const begin = (claimed: Parameters<typeof deliver>[2]) => {
    // What fails here keeps its lease, and is taken again when that ends.
    const work = deliver(platform, takenBy, claimed)
      .catch(complain('could not send a webhook; it is tried again'))
      .finally(() => {
        running.delete(work)
        wake()
      })
    running.add(work)
  }
  const look = async () => {
    do {
      again = false
      const taken = await claim(platform, takenBy, AT_ONCE - running.size)
      for (const claimed of taken) begin(claimed)
    } while (again && !stopped && running.size < AT_ONCE)
  }
  const wake = () => {
    again = true
    if (stopped || looking || running.size >= AT_ONCE) return
    looking = look()
      .catch(complain('could not look for webhooks'))
      .finally(() => {
        looking = null
      })
  }
  return {
    wake,
    start() {
      stopped = false
      const clean = () => void removeOld(platform).catch(complain('could not remove old webhook deliveries'))
      timers.push(setInterval(wake, SWEEP_EVERY_MS).unref(), setInterval(clean, CLEAN_EVERY_MS).unref())
      wake()
    },
    async stop() {
      stopped = true
      for (const timer of timers) clearInterval(timer)
      await looking
      await Promise.all(running)
    },
  }
}
