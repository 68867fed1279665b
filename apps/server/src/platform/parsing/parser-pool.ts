import { ParseError } from './document.ts'
import { type ParserChild, startParserChild } from './parser-child.ts'

export interface ParserPool {
  /** Waits its turn for a process; rejects with ParseError `stopped` once the pool is closed. */
  take(): Promise<ParserChild>
  giveBack(child: ParserChild): void
  processIds(): number[]
  close(): Promise<void>
}

interface Waiting {
  start(child: ParserChild): void
  refuse(error: ParseError): void
}

interface PoolOptions {
  maxProcesses: number
  maxMemoryBytes: number
  idleMs: number
}

/** At most so many parser processes; those without work are ended after a while. */
export function createParserPool({ maxProcesses, maxMemoryBytes, idleMs }: PoolOptions): ParserPool {
  const busy = new Set<ParserChild>()
  const idle = new Map<ParserChild, NodeJS.Timeout>()
  const waiting: Waiting[] = []
  let isClosed = false

  function free(): ParserChild | undefined {
    for (const [child, timer] of idle) {
      clearTimeout(timer)
      idle.delete(child)
      if (child.isAlive()) return child
    }
    return busy.size < maxProcesses ? startParserChild(maxMemoryBytes) : undefined
  }

  function startNext(): void {
    while (waiting.length > 0) {
      const child = free()
      if (!child) return
      busy.add(child)
      waiting.shift()?.start(child)
    }
  }

  function rest(child: ParserChild): void {
    const timer = setTimeout(() => {
      idle.delete(child)
      child.kill()
    }, idleMs)
    timer.unref()
    idle.set(child, timer)
  }

  return {
    take: () =>
      new Promise((start, refuse) => {
        if (isClosed) return refuse(new ParseError('stopped'))
        waiting.push({ start, refuse })
        startNext()
      }),
    giveBack(child) {
      busy.delete(child)
      if (isClosed) child.kill()
      if (child.isAlive()) rest(child)
      startNext()
    },
    processIds: () => [...busy, ...idle.keys()].flatMap((child) => child.pid ?? []),
    async close() {
      isClosed = true
      for (const next of waiting.splice(0)) next.refuse(new ParseError('stopped'))
      for (const timer of idle.values()) clearTimeout(timer)
      for (const child of [...busy, ...idle.keys()]) child.kill()
      idle.clear()
    },
  }
}
