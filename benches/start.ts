import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { newDataDir } from '../apps/server/drills/world/data-dir.ts'
import { startSvar } from '../apps/server/drills/world/start-svar.ts'
import { type Bench, type Figures, medians } from './bench.ts'
import { memoryOf } from './memory.ts'

const UNTIL_IDLE_MS = 5000

export const start: Bench = {
  about:
    'Seconds until health answers, and memory when idle, PostgreSQL included. There is no peer: it is a limit.',
  async run({ rounds }) {
    const dataDir = newDataDir()
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
