import { rmSync } from 'node:fs'
import type { Drill } from './drill.ts'
import { newDataDir } from './world/data-dir.ts'
import { startSvar } from './world/start-svar.ts'

const LIMIT_MS = 2000

export const twice: Drill = {
  promise: 'Two processes cannot share a data directory.',
  about: 'The second says who has it, and ends within 2 s.',
  async run({ quick }) {
    const dataDir = newDataDir()
    const first = await startSvar({ dataDir })
    const broken: string[] = []
    let slowestMs = 0
    try {
      for (let round = 0; round < (quick ? 1 : 10); round += 1) {
        const began = performance.now()
        const said = await whatSecondSays(dataDir)
        slowestMs = Math.max(slowestMs, performance.now() - began)
        if (!said.includes(String(first.process.pid)))
          broken.push(`the second did not name the first: ${said}`)
      }
      if (slowestMs > LIMIT_MS) broken.push(`the second ended only after ${Math.round(slowestMs)} ms`)
      const health = await fetch(`${first.url}/api/ai-customer-service/health`)
      if (!health.ok) broken.push('the first was disturbed')
    } finally {
      await first.end('SIGTERM')
      rmSync(dataDir, { recursive: true, force: true })
    }
    return { figures: { 'slowest refusal, ms': slowestMs }, broken }
  },
}

/** @returns what it said when it ended; that it started is a fault and is told as one */
async function whatSecondSays(dataDir: string): Promise<string> {
  try {
    const second = await startSvar({ dataDir })
    await second.end('SIGTERM')
    return 'it started'
  } catch (error) {
    return (error as Error).message
  }
}
