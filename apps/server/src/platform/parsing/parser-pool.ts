import { ParseError } from './document.ts'
import { type ParserChild, startParserChild } from './parser-child.ts'
import type { PoolOptions } from './parser-messages.ts'

export interface ParserPool {
  /** Waits its turn for a process; rejects with ParseError `stopped` once the pool is closed. */
  take(): Promise<ParserChild>
  giveBack(child: ParserChild): void
  /** Ends all processes, and waits until they have ended. */
  close(): Promise<void>
}

interface Waiting {
  start(child: ParserChild): void
  refuse(error: ParseError): void
}

/**
 * At most so many parser processes; those without work are ended after a while.
 * @param tellAlive is called with the process ids that are alive, whenever one begins or ends
 */
export function createParserPool(
  { maxProcesses, maxMemoryBytes, idleMs }: PoolOptions,
  tellAlive: (processIds: number[]) => void,
): ParserPool {
  const busy = new Set<ParserChild>()
  const idle = new Map<ParserChild, NodeJS.Timeout>()
  const waiting: Waiting[] = []
  let isClosed = false

  const children = () => [...busy, ...idle.keys()]
  const tell = () => tellAlive(children().flatMap(({ pid }) => pid ?? []))

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
      tell()
    }
  }

  function rest(child: ParserChild): void {
    const timer = setTimeout(() => {
      idle.delete(child)
      child.kill()
      tell()
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
      tell()
    },
    async close() {
      isClosed = true
      for (const next of waiting.splice(0)) next.refuse(new ParseError('stopped'))
      for (const timer of idle.values()) clearTimeout(timer)
      const ending = children()
      for (const child of ending) child.kill()
      await Promise.all(ending.map(({ ended }) => ended))
    },
  }
}
