/**
 * Puts what comes for one tenant within a moment into one transaction. Signs of life are many and none is urgent:
 * five thousand visitors then cost a few transactions a second instead of hundreds.
 * @param run does a batch; gives one output for each input, in the same order
 */
export function createGatherer<I, O>(
  waitMs: number,
  most: number,
  run: (tenantId: string, batch: I[]) => Promise<O[]>,
) {
  interface Waiting {
    input: I
    resolve(output: O): void
    reject(error: unknown): void
  }
  const queues = new Map<string, Waiting[]>()
  const runBatch = async (tenantId: string, batch: Waiting[]) => {
    try {
      const inputs = batch.map(({ input }) => input)
      const outputs = await run(tenantId, inputs)
      for (const [index, one] of batch.entries()) one.resolve(outputs[index] as O)
    } catch (error) {
      for (const one of batch) one.reject(error)
    }
  }
  const flush = (tenantId: string) => {
    const waiting = queues.get(tenantId) ?? []
    queues.delete(tenantId)
    return runBatch(tenantId, waiting)
  }
  return (tenantId: string, input: I): Promise<O> =>
    new Promise((resolve, reject) => {
      const queue = queues.get(tenantId) ?? []
      queue.push({ input, resolve, reject })
      if (queue.length >= most) void flush(tenantId)
      else if (queue.length === 1) {
        queues.set(tenantId, queue)
        setTimeout(() => queues.get(tenantId) === queue && void flush(tenantId), waitMs).unref()
      }
    })
}
