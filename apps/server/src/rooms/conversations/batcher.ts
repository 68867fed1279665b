const MAX_BATCH = 128
/** From here on one batch is written while another commits; with fewer waiting, one full batch is quicker. */
const MANY = 32
const LANES = [0, 1]

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
 * Puts what one tenant sends at the same time into one transaction. There is no timer, so a lone message waits for
 * nobody: what comes while a batch is in flight forms the next. When much is waiting, two are in flight,
 * and a sender keeps to one of their lanes, so that what they say stays in order.
 * When a batch fails as a whole, each of it is tried alone: one bad message must not take others with it.
 * @param run stores a batch; an error in place of an output fails only that one
 */
export function createBatcher<I, O>(run: (tenantId: string, batch: I[]) => Promise<(O | Error)[]>) {
  const queues = new Map<string, Queue<I, O>>()

  const runBatch = async (tenantId: string, batch: Waiting<I, O>[]) => {
    const inputs = batch.map((one) => one.input)
    try {
      const outputs = await run(tenantId, inputs)
      for (const [index, one] of batch.entries()) settle(one, outputs[index] as O | Error)
    } catch (error) {
      if (batch.length === 1) return batch[0]?.reject(error)
      for (const one of batch) await runBatch(tenantId, [one])
    }
  }
  const pump = (tenantId: string, queue: Queue<I, O>) => {
    const { waiting, busy } = queue
    if (waiting.length === 0) {
      if (busy.size === 0) queues.delete(tenantId)
      return
    }
    for (const lanes of freeLanes(queue)) {
      const batch = take(waiting, lanes)
      if (batch.length === 0) continue
      for (const lane of lanes) busy.add(lane)
      void runBatch(tenantId, batch).then(() => {
        for (const lane of lanes) busy.delete(lane)
        setImmediate(pump, tenantId, queue)
      })
    }
  }

  return (tenantId: string, sender: string, input: I): Promise<O> =>
    new Promise((resolve, reject) => {
      const queue = queues.get(tenantId) ?? { waiting: [], busy: new Set() }
      queue.waiting.push({ input, lane: laneOf(sender), resolve, reject })
      if (queues.has(tenantId)) return
      queues.set(tenantId, queue)
      setImmediate(pump, tenantId, queue)
    })
}

const laneOf = (sender: string) => sender.charCodeAt(sender.length - 1) % LANES.length

/** The lanes that the next batches may use: all for one batch, or each that is free for itself. */
function freeLanes<I, O>({ waiting, busy }: Queue<I, O>): number[][] {
  if (busy.size === 0 && waiting.length < MANY) return [LANES]
  return LANES.filter((lane) => !busy.has(lane)).map((lane) => [lane])
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
