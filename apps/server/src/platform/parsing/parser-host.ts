import { Worker } from 'node:worker_threads'
import type { ParseOutcome, PoolOptions, ThreadReply, ThreadRequest } from './parser-messages.ts'

/** What a document is, without its number. */
export type HostRequest = Omit<ThreadRequest & { kind: 'parse' }, 'kind' | 'id'>

/** The thread that has the parser processes, seen from the one that serves people. */
export interface ParserHost {
  /** Never rejects: that the thread has fallen over, or was ended, is an outcome too. */
  ask(request: HostRequest): Promise<ParseOutcome>
  processIds(): number[]
  /** Whether it still takes documents. */
  isAlive(): boolean
  /** Ends the processes, then the thread. */
  close(): Promise<void>
}

/** Starts the thread. It ends by itself when there was nothing to do for twice as long as its processes wait. */
export function startParserHost(pool: PoolOptions): ParserHost {
  const thread = new Worker(new URL('./parser-thread.ts', import.meta.url), { workerData: pool })
  const exit = new Promise<void>((resolve) => thread.once('exit', () => resolve()))
  const waiting = new Map<number, (outcome: ParseOutcome) => void>()
  let alive: number[] = []
  let isAlive = true
  let asked = 0
  const rest = setTimeout(endIfIdle, pool.idleMs * 2).unref()

  function settle(id: number, outcome: ParseOutcome): void {
    waiting.get(id)?.(outcome)
    waiting.delete(id)
    if (waiting.size > 0) return
    thread.unref()
    rest.refresh()
  }

  function endIfIdle(): void {
    if (waiting.size > 0) rest.refresh()
    else void close()
  }

  function ended(code: 'broken' | 'stopped'): void {
    isAlive = false
    alive = []
    for (const id of [...waiting.keys()]) settle(id, { error: { code, params: {} } })
    clearTimeout(rest)
  }

  async function close(): Promise<void> {
    isAlive = false
    clearTimeout(rest)
    thread.ref()
    thread.postMessage({ kind: 'close' } satisfies ThreadRequest)
    await exit
  }

  thread.on('message', (reply: ThreadReply) => {
    if (reply.kind === 'alive') alive = reply.processIds
    else settle(reply.id, reply)
  })
  thread.on('error', () => ended('broken'))
  thread.on('exit', () => ended('stopped'))
  thread.unref()

  return {
    ask: (request) =>
      new Promise((resolve) => {
        asked += 1
        waiting.set(asked, resolve)
        thread.ref()
        thread.postMessage({ kind: 'parse', id: asked, ...request } satisfies ThreadRequest)
      }),
    processIds: () => alive,
    isAlive: () => isAlive,
    close,
  }
}
