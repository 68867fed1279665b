import { readdirSync, readFileSync } from 'node:fs'

/** What a process and all that it started hold, in KB; what they share is counted once. */
export function memoryOf(process: number): number {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(name)] as const),
  )
  const belongs = (id: number): boolean => id === process || (id > 1 && belongs(parents.get(id) ?? 0))
  return [...parents.keys()].filter(belongs).reduce((sum, id) => sum + proportionalKb(id), 0)
}

function parentOf(id: string): number {
  const after = readOrNothing(`/proc/${id}/stat`).split(') ').at(-1) ?? ''
  return Number(after.split(' ')[1] ?? 0)
}

const proportionalKb = (id: number) =>
  Number(/^Pss:\s+(\d+)/m.exec(readOrNothing(`/proc/${id}/smaps_rollup`))?.[1] ?? 0)

/** A process may end while we look. */
function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
