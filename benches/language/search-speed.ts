import { Worker } from 'node:worker_threads'
import { type BenchOptions, type Figures, median } from '../bench.ts'
import type { Ask, Held } from './finder-worker.ts'
import { finders } from './finders.ts'

const FEW = 2_000
const MANY = 100_000
const LONGEST_MS = 15_000
const MOST_MEMORY_MB = 2_048
/** An engine's time in each round, of the seconds that a whole measurement takes. */
const SHARE_OF_SECONDS = 0.25

type Member = { engine: string; worker: Worker; buildRates: number[]; searchMs: number[] }

/** How fast passages are indexed and found. The engines take turns, one at a time; a build beyond the bounds is left out. */
export async function searchSpeed(options: BenchOptions): Promise<Figures> {
  return { ...(await speedWith(FEW, options)), ...(await speedWith(MANY, options)) }
}

async function speedWith(count: number, { seconds, rounds }: BenchOptions): Promise<Figures> {
  const all = Object.keys(finders).map((engine) => memberFor({ engine, count }))
  let members: Member[] = all
  const turn = async (ask: Ask, figures: (member: Member) => number[]) => {
    for (const member of members) {
      const figure = await asked(member.worker, ask)
      if (figure !== null) figures(member).push(figure)
      else members = without(member, members, count)
    }
  }
  try {
    await turn({ kind: 'ready' }, () => [])
    for (let round = 0; round < rounds; round += 1) {
      await turn({ kind: 'build' }, ({ buildRates }) => buildRates)
      await turn({ kind: 'search', forMs: seconds * 1000 * SHARE_OF_SECONDS }, ({ searchMs }) => searchMs)
    }
  } finally {
    await Promise.all(all.map(({ worker }) => worker.terminate()))
  }
  const medianOf = (figures: (member: Member) => number[]) =>
    Object.fromEntries(members.map((member) => [member.engine, median(figures(member))]))
  return {
    [`search p50 ms, ${count}`]: medianOf(({ searchMs }) => searchMs),
    [`built per s, ${count}`]: medianOf(({ buildRates }) => buildRates),
  }
}

function without({ engine }: Member, members: Member[], count: number): Member[] {
  const bounds = `${LONGEST_MS / 1000} s or ${MOST_MEMORY_MB} MB`
  process.stdout.write(`  ${engine} is left out at ${count} passages: it would take more than ${bounds}.\n`)
  return members.filter((member) => member.engine !== engine)
}

function memberFor(held: Held): Member {
  const worker = new Worker(new URL('./finder-worker.ts', import.meta.url), {
    workerData: held,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  })
  worker.on('error', (error) => {
    process.stdout.write(`  ${held.engine}, ${held.count} passages: ${error.message}\n`)
  })
  return { engine: held.engine, worker, buildRates: [], searchMs: [] }
}

/** @returns the figure, or null when the worker came to the end of its time or memory */
function asked(worker: Worker, ask: Ask): Promise<number | null> {
  return new Promise((resolve) => {
    const end = (figure: number | null) => {
      clearTimeout(limit)
      worker.removeAllListeners('message').removeAllListeners('exit')
      resolve(figure)
    }
    const limit = setTimeout(() => {
      void worker.terminate()
      end(null)
    }, LONGEST_MS)
    worker.once('message', (figure: number) => end(figure))
    worker.once('exit', () => end(null))
    worker.postMessage(ask)
  })
}
