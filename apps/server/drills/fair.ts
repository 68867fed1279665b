import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { compare, type Pair, type Slowdown, slowdownOf, tooSlow } from '../test/paired.ts'
import type { Drill } from './drill.ts'
import { newDataDir } from './world/data-dir.ts'
import { type Load, sendLoad } from './world/load.ts'
import { createTenant, type Svar, startSvar } from './world/start-svar.ts'
import { beginConversations } from './world/visitor.ts'
import { openWorkspace } from './world/workspace.ts'

const TIMES = 100
const PER_SECOND = 8
const SLOWER_LIMIT = 1.2
const SLICE_MS = 3000
/** Until the flood is at its height, or what it left is done. */
const SETTLE_MS = 800

export const fair: Drill = {
  promise: 'One busy workspace does not slow another.',
  about:
    `One sends ${PER_SECOND} requests per second, first alone and then beside ` +
    `one that sends ${TIMES} times as many; by turns, so that nothing else can be the cause, until it is clear.`,
  async run({ quick, random }) {
    const dataDir = newDataDir()
    // With the limits that count: they are part of the promise.
    const svar = await startSvar({ dataDir, env: { SVAR_LIMIT_FACTOR: '1' } })
    try {
      await createTenant(svar, 'loud')
      const quiet = await loadOf(svar, 'demo', PER_SECOND, 10)
      const loud = await loadOf(svar, 'loud', PER_SECOND * TIMES, TIMES)
      const counts = { answered: 0, failed: 0, failedLoud: 0 }
      await slice(quiet, counts)
      const { pairs, slowdown } = await compare({
        share: 0.95,
        limit: SLOWER_LIMIT,
        pairs: quick ? [6, 10] : [12, 60],
        random,
        measure: (isBesideFirst) => pairOf({ quiet, loud, counts, isBesideFirst }),
      })
      return report(pairs, slowdown, slowdownOf(pairs, 0.5, random), counts)
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

interface Counts {
  answered: number
  failed: number
  failedLoud: number
}
interface Asked {
  quiet: Load
  loud: Load
  counts: Counts
  isBesideFirst: boolean
}

async function pairOf({ quiet, loud, counts, isBesideFirst }: Asked): Promise<Pair> {
  const beside = async () => {
    const flood = startFlood(loud)
    await pause(SETTLE_MS)
    const tookMs = await slice(quiet, counts)
    const flooded = await flood.stop()
    counts.answered += flooded.answered
    counts.failedLoud += flooded.failed
    return tookMs
  }
  const alone = async () => {
    await pause(SETTLE_MS)
    return slice(quiet, counts)
  }
  if (!isBesideFirst) return { alone: await alone(), beside: await beside() }
  const disturbed = await beside()
  return { beside: disturbed, alone: await alone() }
}

async function slice(quiet: Load, counts: Counts): Promise<number[]> {
  const until = performance.now() + SLICE_MS
  const { tookMs, failed } = await sendLoad(quiet, () => performance.now() > until)
  counts.failed += failed
  return tookMs
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

function report(pairs: Pair[], p95: Slowdown, p50: Slowdown, { answered, failed, failedLoud }: Counts) {
  const broken: string[] = []
  const slow = tooSlow('p95', p95, SLOWER_LIMIT)
  if (slow) broken.push(slow)
  if (failed > 0) broken.push(`${failed} requests of the quiet one failed`)
  return {
    figures: {
      'requests of the quiet one': pairs.reduce(
        (sum, pair) => sum + pair.alone.length + pair.beside.length,
        0,
      ),
      'answers to the loud one': answered,
      'refused, loud one': failedLoud,
      'p50 alone, ms': p50.alone,
      'p50 beside, ms': p50.beside,
      'p95 alone, ms': p95.alone,
      'p95 beside, ms': p95.beside,
      'p95 slower by, %': (p95.ratio - 1) * 100,
      'at least, %': (p95.least - 1) * 100,
      'at most, %': (p95.most - 1) * 100,
    },
    broken,
  }
}
