import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts in hundredths of a second, whatever the kernel was built with (`man 5 proc`). */
const MS_PER_TICK = 10

export interface ProcessorTime {
  /** Of the process itself, with all its threads. */
  ownMs: number
  /** Of the processes below it, ended or not. */
  belowMs: number
}

/** How long a process and those below it have had a processor, in milliseconds. */
export function processorTimeOf(id: number): ProcessorTime {
  const rows = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), rowOf(name)] as const),
  )
  const belongs = (one: number): boolean => one === id || (one > 1 && belongs(rows.get(one)?.parent ?? 0))
  const belowMs = [...rows].reduce((sum, [one, { ownMs, endedMs }]) => {
    if (!belongs(one)) return sum
    return sum + endedMs + (one === id ? 0 : ownMs)
  }, 0)
  return { ownMs: rows.get(id)?.ownMs ?? 0, belowMs }
}

/** The fields behind the name, of which the first is the state. */
function rowOf(id: string): { parent: number; ownMs: number; endedMs: number } {
  const stat = readOrNothing(`/proc/${id}/stat`)
  const fields = stat
    .slice(stat.lastIndexOf(') ') + 2)
    .split(' ')
    .map(Number)
  const ticks = (first: number) => ((fields[first] ?? 0) + (fields[first + 1] ?? 0)) * MS_PER_TICK
  return { parent: fields[1] ?? 0, ownMs: ticks(11), endedMs: ticks(13) }
}

/** A process may end while we look. */
function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
