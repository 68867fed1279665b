import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startSvar } from '../apps/server/drills/world/start-svar.ts'
import { type Bench, type Figures, medians } from './bench.ts'

const UNTIL_IDLE_MS = 5000

export const start: Bench = {
  about:
    'Seconds until health answers, and memory when idle, PostgreSQL included. There is no peer: it is a limit.',
  async run({ rounds }) {
    const dataDir = mkdtempSync(join(tmpdir(), 'svar-bench-'))
    try {
      const first = await startSvar({ dataDir })
      await first.end('SIGTERM')
      const again: Figures[] = []
      for (let round = 0; round < rounds; round += 1) again.push(await startAgain(dataDir))
      return { 'first start': { seconds: first.readyMs / 1000 }, ...medians(again) }
    } finally {
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
}

async function startAgain(dataDir: string): Promise<Figures> {
  const svar = await startSvar({ dataDir })
  await pause(UNTIL_IDLE_MS)
  const memoryMb = memoryOf(svar.process.pid ?? 0) / 1000
  const stoppedMs = await svar.end('SIGTERM')
  return {
    'second start': { seconds: svar.readyMs / 1000 },
    'when idle': { memoryMb },
    stop: { seconds: stoppedMs / 1000 },
  }
}

/** What a process and all that it started hold, in KB; what they share is counted once. */
function memoryOf(process: number): number {
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
