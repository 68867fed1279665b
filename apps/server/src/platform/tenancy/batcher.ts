import type { Platform } from '../platform.ts'

const MAX_BATCH = 128
/** From here on one batch is written while another commits; with fewer waiting, one full batch is quicker. */
const MANY = 32

interface Waiting<I, O> {
  input: I
  lane: number
  resolve(output: O): void
  reject(error: unknown): void
}
interface Queue<I, O> {
  waiting: Waiting<I, O>[]
  /** Lanes that have a batch in flight. */
  busy: Set<number>
}

/**
 * To be called between a batch's commit and the telling of it: what waits is sent to the database first, which would be
 * idle meanwhile. @returns when it is on its way; null where nothing waits
 */
export type SendNext = () => Promise<unknown> | null

/** Stores a batch; an error in place of an output fails only that one. */
type Run<I, O> = (
  platform: Platform,
  tenantId: string,
  batch: I[],
  sendNext: SendNext,
) => Promise<(O | Error)[]>

/** @param sender whoever sends several keeps to one lane by it, so that they stay in order */
type Batcher<I, O> = (platform: Platform, tenantId: string, input: I, sender?: string) => Promise<O>

/**
 * Puts what one tenant sends at the same time into one transaction. There is no timer, so a lone one waits for
 * nobody: what comes while a batch is in flight forms the next. When much is waiting, each lane has one in flight.
 * When a batch fails as a whole, each of it is tried alone: a bad one must not take others with it.
 * @param options.lanes how many batches of a tenant at once; one where they would wait for each other's commits
 */
export function createBatcher<I, O>(run: Run<I, O>, { lanes = 1 }: { lanes?: number } = {}): Batcher<I, O> {
  const allLanes = Array.from({ length: lanes }, (_, lane) => lane)
  const platforms = new WeakMap<Platform, Map<string, Queue<I, O>>>()

  const runBatch = async (
    platform: Platform,
    tenantId: string,
    batch: Waiting<I, O>[],
    sendNext: SendNext,
  ) => {
    const inputs = batch.map((one) => one.input)
    try {
      const outputs = await run(platform, tenantId, inputs, sendNext)
      for (const [index, one] of batch.entries()) settle(one, outputs[index] as O | Error)
    } catch (error) {
      if (batch.length === 1) return batch[0]?.reject(error)
      for (const one of batch) await runBatch(platform, tenantId, [one], () => null)
    }
  }
  const pump = (platform: Platform, tenantId: string, queue: Queue<I, O>) => {
    const { waiting, busy } = queue
    if (waiting.length === 0) {
      if (busy.size === 0) platforms.get(platform)?.delete(tenantId)
      return
    }
    for (const taken of freeLanes(queue, allLanes)) {
      const batch = take(waiting, taken)
      if (batch.length === 0) continue
      begin(platform, tenantId, queue, taken, batch)
    }
  }
  const begin = (
    platform: Platform,
    tenantId: string,
    queue: Queue<I, O>,
    taken: number[],
    batch: Waiting<I, O>[],
  ) => {
    for (const lane of taken) queue.busy.add(lane)
    let isFree = false
    /** @returns whether it was not yet */
    const free = () => {
      if (isFree) return false
      isFree = true
      for (const lane of taken) queue.busy.delete(lane)
      return true
    }
    const sendNext = () => {
      if (queue.waiting.length === 0 || !free()) return null
      pump(platform, tenantId, queue)
      return new Promise(setImmediate)
    }
    void runBatch(platform, tenantId, batch, sendNext).then(() => {
      if (free()) setImmediate(pump, platform, tenantId, queue)
    })
  }

  return (platform, tenantId, input, sender = '') =>
    new Promise((resolve, reject) => {
      const queues = platforms.get(platform) ?? new Map<string, Queue<I, O>>()
      platforms.set(platform, queues)
      const queue = queues.get(tenantId) ?? { waiting: [], busy: new Set() }
      queue.waiting.push({ input, lane: laneOf(sender, lanes), resolve, reject })
      if (queues.has(tenantId)) return
      queues.set(tenantId, queue)
      setImmediate(pump, platform, tenantId, queue)
    })
}

const laneOf = (sender: string, lanes: number) => (sender.charCodeAt(sender.length - 1) || 0) % lanes

/** The lanes that the next batches may use: all for one batch, or each that is free for itself. */
function freeLanes<I, O>({ waiting, busy }: Queue<I, O>, lanes: number[]): number[][] {
  if (busy.size === 0 && waiting.length < MANY) return [lanes]
  return lanes.filter((lane) => !busy.has(lane)).map((lane) => [lane])
}

/** Takes the first of those lanes out of the queue. */
function take<I, O>(waiting: Waiting<I, O>[], lanes: number[]): Waiting<I, O>[] {
  const taken: Waiting<I, O>[] = []
  const left: Waiting<I, O>[] = []
  for (const one of waiting) {
    if (taken.length < MAX_BATCH && lanes.includes(one.lane)) taken.push(one)
    else left.push(one)
  }
  waiting.splice(0, waiting.length, ...left)
  return taken
}

function settle<I, O>(waiting: Waiting<I, O>, output: O | Error): void {
  if (output instanceof Error) waiting.reject(output)
  else waiting.resolve(output)
}
