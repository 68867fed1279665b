import { setTimeout as pause } from 'node:timers/promises'
import { createDocumentParser } from '../src/platform/parsing/index.ts'
import { startTestHouse, type TestHouse } from '../test/harness.ts'
import type { Drill, DrillReport } from './drill.ts'
import { quantileOf } from './world/quantile.ts'
import { createWork, type Deed, type Work } from './world/work.ts'

const PER_SECOND = 20
/** Of one load: a hundred jobs, of which one is bad. */
const SECONDS = 5
const SLOWER_LIMIT = 1.1
const SETTLE_LIMIT_MS = 60_000
const bad: Deed[] = ['throw', 'exhaust', 'loop', 'hang']

export const badJobs: Drill = {
  about:
    'One bad job harms nobody: of a hundred jobs one throws, exhausts its memory, loops or never ends; by turns with ' +
    'times without any. The others are done as fast; the bad ones end as dead letters with payload and error, and can be replayed.',
  async run({ quick, random }): Promise<DrillReport> {
    // Of the reading processes, which are what strangers' bytes can hurt.
    const parser = createDocumentParser({ maxMemoryBytes: 120 * 1024 * 1024 })
    const work = createWork(parser)
    const house = await startTestHouse({ rooms: [work.room], work: true })
    try {
      const { a } = await house.twoTenants()
      const asked = { house, work, tenantId: a.tenantId }
      const rounds: Round[] = []
      await load(asked, 2, () => 'good')
      for (let round = 0; round < (quick ? 8 : 24); round += 1) {
        const alone = await load(asked, SECONDS, () => 'good')
        const when = Math.floor(random() * SECONDS * PER_SECOND)
        const deed = bad[round % bad.length] as Deed
        const beside = await load(asked, SECONDS, (count) => (count === when ? deed : 'good'))
        rounds.push({ alone, beside })
      }
      const broken = await deadLetters(asked)
      return report(rounds, work, broken)
    } finally {
      await house.stop()
      await parser.close()
    }
  },
}

/** How long good jobs took, in milliseconds: without a bad one and beside one. */
interface Round {
  alone: number[]
  beside: number[]
}

interface Asked {
  house: TestHouse
  work: Work
  tenantId: string
}

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

/** The middle of the rounds counts: what else this machine does in one of them must not decide. */
function report(rounds: Round[], work: Work, broken: string[]): DrillReport {
  const middle = (of: 'alone' | 'beside', share: number) =>
    quantileOf(
      rounds.map((round) => quantileOf(round[of], share)),
      0.5,
    )
  const [p99Alone, p99Beside] = [middle('alone', 0.99), middle('beside', 0.99)]
  if (p99Beside > p99Alone * SLOWER_LIMIT)
    broken.push(`the others' p99 rose from ${p99Alone.toFixed(1)} to ${p99Beside.toFixed(1)} ms`)
  return {
    figures: {
      'good jobs': rounds.reduce((sum, { alone, beside }) => sum + alone.length + beside.length, 0),
      'bad jobs': work.badOnes().length,
      'p50 alone, ms': middle('alone', 0.5),
      'p50 beside, ms': middle('beside', 0.5),
      'p99 alone, ms': p99Alone,
      'p99 beside, ms': p99Beside,
    },
    broken,
  }
}
