import { setTimeout as pause } from 'node:timers/promises'
import { createDocumentParser } from '../src/platform/parsing/index.ts'
import { startTestHouse, type TestHouse } from '../test/harness.ts'
import { compare, type Pair, type Slowdown, slowdownOf, tooSlow } from '../test/paired.ts'
import type { Drill, DrillReport } from './drill.ts'
import { createWork, type Deed, type Work } from './world/work.ts'

const PER_SECOND = 30
const SECONDS = 8
/** One job in so many is bad. */
const ONE_IN = 100
const SLOWER_LIMIT = 1.1
const SETTLE_LIMIT_MS = 60_000
const bad: Deed[] = ['throw', 'exhaust', 'loop', 'hang']

export const badJobs: Drill = {
  promise: 'One bad job harms nobody.',
  about:
    'Of a hundred jobs one throws, exhausts its memory, loops or never ends; by turns with ' +
    'times without any, until it is clear. The others are done as fast; the bad ones end as dead letters with payload and error, and can be replayed.',
  async run({ quick, random }): Promise<DrillReport> {
    // Of the reading processes, which are what strangers' bytes can hurt.
    const parser = createDocumentParser({ maxMemoryBytes: 120 * 1024 * 1024 })
    const work = createWork(parser)
    const house = await startTestHouse({ rooms: [work.room], work: true })
    try {
      const { a } = await house.twoTenants()
      const asked = { house, work, tenantId: a.tenantId }
      await load(asked, 2, () => 'good')
      const { pairs, slowdown } = await compare({
        share: 0.99,
        limit: SLOWER_LIMIT,
        pairs: quick ? [6, 16] : [12, 48],
        random,
        measure: (isBesideFirst) => pairOf(asked, isBesideFirst, random),
      })
      const broken = await deadLetters(asked)
      return report(pairs, slowdown, slowdownOf(pairs, 0.5, random), work, broken)
    } finally {
      await house.stop()
      await parser.close()
    }
  },
}

interface Asked {
  house: TestHouse
  work: Work
  tenantId: string
}

/** Good jobs alone, and good jobs of which some are bad: each kind of bad one equally often. */
async function pairOf(asked: Asked, isBesideFirst: boolean, random: () => number): Promise<Pair> {
  const alone = () => load(asked, SECONDS, () => 'good')
  const beside = () => {
    const offset = Math.floor(random() * ONE_IN)
    return load(asked, SECONDS, (count) => (count % ONE_IN === offset ? nextBad(asked.work) : 'good'))
  }
  if (!isBesideFirst) return { alone: await alone(), beside: await beside() }
  const disturbed = await beside()
  return { beside: disturbed, alone: await alone() }
}

const nextBad = (work: Work) => bad[work.badOnes().length % bad.length] as Deed

/** Leaves jobs by the clock. @returns how long each good one took until it was done, in milliseconds */
async function load(
  { house, work, tenantId }: Asked,
  seconds: number,
  next: (count: number) => Deed,
): Promise<number[]> {
  const began = performance.now()
  const left: Promise<number>[] = []
  for (let count = 0; count < seconds * PER_SECOND; count += 1) {
    const dueMs = began + (count * 1000) / PER_SECOND - performance.now()
    if (dueMs > 0) await pause(dueMs)
    const deed = next(count)
    const done = work.leave(house.platform, tenantId, deed)
    if (deed === 'good') left.push(done)
  }
  return Promise.all(left)
}

/** Every bad one is there, with what it was to do and what went wrong; and can be tried again. */
async function deadLetters({ house, work, tenantId }: Asked): Promise<string[]> {
  const broken: string[] = []
  const until = performance.now() + SETTLE_LIMIT_MS
  let dead = await house.platform.jobs.dead.of(tenantId)
  while (dead.length < work.badOnes().length && performance.now() < until) {
    await pause(500)
    dead = await house.platform.jobs.dead.of(tenantId)
  }
  for (const { number, deed } of work.badOnes()) {
    const letter = dead.find(({ payload }) => (payload as { number: number }).number === number)
    if (!letter) broken.push(`the job that was to ${deed} is no dead letter`)
    else if (!letter.error) broken.push(`the dead letter of the job that was to ${deed} does not say why`)
  }
  work.mend()
  const replayed = await house.platform.jobs.dead.retry(tenantId, work.name)
  if (replayed !== dead.length) broken.push(`${replayed} of ${dead.length} dead letters were replayed`)
  for (const end = performance.now() + SETTLE_LIMIT_MS; performance.now() < end; await pause(200))
    if (work.badOnes().every(({ isDone }) => isDone)) break
  for (const { deed, isDone } of work.badOnes())
    if (!isDone) broken.push(`a replayed job (${deed}) was not done`)
  return broken
}

function report(pairs: Pair[], p99: Slowdown, p50: Slowdown, work: Work, broken: string[]): DrillReport {
  const slow = tooSlow("the others' p99", p99, SLOWER_LIMIT)
  if (slow) broken.push(slow)
  return {
    figures: {
      'good jobs': pairs.reduce((sum, { alone, beside }) => sum + alone.length + beside.length, 0),
      'bad jobs': work.badOnes().length,
      'p50 alone, ms': p50.alone,
      'p50 beside, ms': p50.beside,
      'p99 alone, ms': p99.alone,
      'p99 beside, ms': p99.beside,
      'p99 slower by, %': (p99.ratio - 1) * 100,
      'at least, %': (p99.least - 1) * 100,
      'at most, %': (p99.most - 1) * 100,
    },
    broken,
  }
}
