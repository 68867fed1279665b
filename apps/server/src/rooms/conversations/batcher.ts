const MAX_BATCH = 128

interface Waiting<I, O> {
  input: I
  resolve(output: O): void
  reject(error: unknown): void
}

/**
 * Puts what one tenant sends at the same time into one transaction: one batch is in flight per tenant,
 * what comes meanwhile forms the next. There is no timer, so a lone message waits for nobody.
 * When a batch fails as a whole, each of it is tried alone: one bad message must not take others with it.
 */
export function createBatcher<I, O>(run: (tenantId: string, batch: I[]) => Promise<(O | Error)[]>) {
  const queues = new Map<string, Waiting<I, O>[]>()

  const runOne = async (tenantId: string, waiting: Waiting<I, O>) => {
    try {
      const [output] = await run(tenantId, [waiting.input])
      settle(waiting, output as O | Error)
    } catch (error) {
      waiting.reject(error)
    }
  }
  const runBatch = async (tenantId: string, batch: Waiting<I, O>[]) => {
    try {
      const outputs = await run(
        tenantId,
        batch.map((waiting) => waiting.input),
      )
      batch.forEach((waiting, index) => {
        settle(waiting, outputs[index] as O | Error)
      })
    } catch (error) {
      if (batch.length === 1) return batch[0]?.reject(error)
      for (const waiting of batch) await runOne(tenantId, waiting)
    }
  }
  const drain = async (tenantId: string, queue: Waiting<I, O>[]) => {
    while (queue.length > 0) {
      await new Promise(setImmediate)
      await runBatch(tenantId, queue.splice(0, MAX_BATCH))
    }
    queues.delete(tenantId)
  }

  return (tenantId: string, input: I): Promise<O> =>
    new Promise((resolve, reject) => {
      const waiting = { input, resolve, reject }
      const queue = queues.get(tenantId)
      if (queue) return void queue.push(waiting)
      const begun = [waiting]
      queues.set(tenantId, begun)
      void drain(tenantId, begun)
    })
}

function settle<I, O>(waiting: Waiting<I, O>, output: O | Error): void {
  if (output instanceof Error) waiting.reject(output)
  else waiting.resolve(output)
}
