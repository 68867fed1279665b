import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Drill } from './drill.ts'
import { type Load, sendLoad } from './world/load.ts'
import { quantileOf } from './world/quantile.ts'
import { createTenant, type Svar, startSvar } from './world/start-svar.ts'
import { beginConversations } from './world/visitor.ts'
import { openWorkspace } from './world/workspace.ts'

const TIMES = 100
const PER_SECOND = 8
const SLOWER_LIMIT = 1.2

export const fair: Drill = {
  about:
    `One workspace cannot slow another: one sends ${PER_SECOND} requests per second, first alone and then beside ` +
    `one that sends ${TIMES} times as many; by turns, so that nothing else can be the cause.`,
  async run({ quick }) {
    const dataDir = mkdtempSync(join(tmpdir(), 'svar-drill-'))
    // With the limits that count: they are part of the promise.
    const svar = await startSvar({ dataDir, env: { SVAR_LIMIT_FACTOR: '1' } })
    try {
      await createTenant(svar, 'loud')
      const quiet = await loadOf(svar, 'demo', PER_SECOND, 10)
      const loud = await loadOf(svar, 'loud', PER_SECOND * TIMES, TIMES)
      const alone: number[] = []
      const beside: number[] = []
      const counts = { answered: 0, failed: 0, failedLoud: 0 }
      const seconds = quick ? 5 : 20
      await measured(quiet, 2)
      for (let round = 0; round < (quick ? 4 : 10); round += 1) {
        const before = await measured(quiet, seconds)
        const flood = startFlood(loud)
        const during = await measured(quiet, seconds)
        const flooded = await flood.stop()
        alone.push(...before.tookMs)
        beside.push(...during.tookMs)
        counts.failed += before.failed + during.failed
        counts.answered += flooded.answered
        counts.failedLoud += flooded.failed
      }
      return report(alone, beside, counts)
    } finally {
      await svar.end('SIGTERM')
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
}

async function loadOf(svar: Svar, tenant: string, perSecond: number, atOnce: number): Promise<Load> {
  const workspace = await openWorkspace(svar, tenant)
  const visitors = await beginConversations(workspace, 10)
  const conversationIds = visitors.map(({ conversationId }) => conversationId)
  return { url: svar.url, keyHeaders: workspace.keyHeaders, conversationIds, perSecond, atOnce }
}

function measured(load: Load, seconds: number) {
  const until = performance.now() + seconds * 1000
  return sendLoad(load, () => performance.now() > until)
}

function startFlood(load: Load) {
  const worker = new Worker(new URL('./world/flood.ts', import.meta.url), { workerData: load })
  return {
    async stop(): Promise<{ answered: number; failed: number }> {
      worker.postMessage('stop')
      const [counted] = await once(worker, 'message')
      await worker.terminate()
      return counted
    },
  }
}

function report(
  alone: number[],
  beside: number[],
  { answered, failed, failedLoud }: { answered: number; failed: number; failedLoud: number },
) {
  const [p95Alone, p95Beside] = [quantileOf(alone, 0.95), quantileOf(beside, 0.95)]
  const broken: string[] = []
  if (p95Beside > p95Alone * SLOWER_LIMIT)
    broken.push(
      `p95 rose from ${p95Alone.toFixed(1)} to ${p95Beside.toFixed(1)} ms, by ${Math.round((p95Beside / p95Alone - 1) * 100)} %`,
    )
  if (failed > 0) broken.push(`${failed} requests of the quiet one failed`)
  return {
    figures: {
      'requests of the quiet one': alone.length + beside.length,
      'answers to the loud one': answered,
      'refused, loud one': failedLoud,
      'p50 alone, ms': quantileOf(alone, 0.5),
      'p50 beside, ms': quantileOf(beside, 0.5),
      'p95 alone, ms': p95Alone,
      'p95 beside, ms': p95Beside,
    },
    broken,
  }
}
