import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Drill, DrillOptions } from './drill.ts'
import { type Answered, errorCode } from './world/ask.ts'
import { countEffects } from './world/count-effects.ts'
import { newDataDir } from './world/data-dir.ts'
import { type Mutation, pickMutation } from './world/mutations.ts'
import { type Svar, startSvar } from './world/start-svar.ts'
import { beginConversations } from './world/visitor.ts'
import { openWorkspace } from './world/workspace.ts'

const AT_ONCE = 16
const MARK = /retry-\d{6}/
const GIVE_UP_MS = 60_000

export const retry: Drill = {
  promise: 'A change that is sent twice takes effect once.',
  about:
    'Changes are sent again at the same moment, after their answer and across kills, ' +
    'some with other content under the same id, which is refused.',
  async run({ quick, random }) {
    const dataDir = newDataDir()
    const running = { svar: await startSvar({ dataDir }) }
    try {
      const workspace = await openWorkspace(running.svar)
      const visitors = await beginConversations(workspace, 20)
      const mutations = Array.from({ length: quick ? 1000 : 10_000 }, (_, index) =>
        pickMutation(workspace, visitors, `retry-${String(index).padStart(6, '0')}`, random),
      )
      const tally: Tally = { sent: 0, refused: 0, unheard: 0, slowestMs: 0, broken: [] }
      const kills = await killed(running, random, dataDir, quick ? 3 : 30, sendAll(mutations, random, tally))
      const broken = [...tally.broken, ...(await miscounted(running.svar, mutations))]
      const { sent, refused, unheard, slowestMs } = tally
      const figures = { mutations: mutations.length, requests: sent, 'changed and refused': refused }
      return {
        figures: {
          ...figures,
          'requests without an answer': unheard,
          kills,
          'slowest answer, ms': slowestMs,
        },
        broken,
      }
    } finally {
      await running.svar.end('SIGTERM')
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
}

interface Tally {
  sent: number
  refused: number
  /** Their sender never heard what became of them. */
  unheard: number
  slowestMs: number
  broken: string[]
}
type Random = DrillOptions['random']

/** Kills and starts the server again while `work` goes on. @returns how often */
async function killed(
  running: { svar: Svar },
  random: Random,
  dataDir: string,
  most: number,
  work: Promise<void>,
): Promise<number> {
  let done = false
  const ended = work.finally(() => {
    done = true
  })
  let kills = 0
  while (!done && kills < most) {
    await pause(100 + random() * 600)
    if (done) break
    const { port } = running.svar
    await running.svar.end('SIGKILL')
    running.svar = await startSvar({ dataDir, port })
    kills += 1
  }
  await ended
  return kills
}

async function sendAll(mutations: Mutation[], random: Random, tally: Tally): Promise<void> {
  const waiting = mutations.values()
  const one = async () => {
    for (const mutation of waiting) await sendOften(mutation, random, tally)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
}

/** Two at the same moment, one or two more later, and sometimes one that says something else. */
async function sendOften(mutation: Mutation, random: Random, tally: Tally): Promise<void> {
  const answers = await Promise.all([untilAnswered(mutation, tally), untilAnswered(mutation, tally)])
  for (let again = random() < 0.5 ? 1 : 2; again > 0; again -= 1)
    answers.push(await untilAnswered(mutation, tally))
  const effects = new Set(answers.map(mutation.effectOf))
  if (answers.some(({ status }) => status > 201)) tally.broken.push(told(mutation, answers))
  else if (effects.size !== 1) tally.broken.push(`${mutation.kind}: ${[...effects].join(' and ')}`)
  if (random() >= 0.3) return
  const changed = await untilAnswered(mutation, tally, true)
  if (errorCode(changed) === 'idempotency_mismatch') tally.refused += 1
  else tally.broken.push(`${mutation.kind}: other content was answered with ${changed.status}`)
}

/** Sends it again, as a client does, until somebody is there to answer. */
async function untilAnswered(mutation: Mutation, tally: Tally, changed = false): Promise<Answered> {
  const limit = performance.now() + GIVE_UP_MS
  for (;;) {
    const answered = await mutation.send(changed)
    tally.sent += 1
    tally.slowestMs = Math.max(tally.slowestMs, answered.tookMs)
    const isLost = answered.status === 0 || answered.status === 503
    if (!isLost || performance.now() > limit) return answered
    tally.unheard += 1
    await pause(200)
  }
}

const told = ({ kind, mark }: Mutation, answers: Answered[]) =>
  `${kind} ${mark}: answered with ${answers.map((one) => `${one.status} ${JSON.stringify(one.body).slice(0, 120)}`).join(', ')}`

async function miscounted(svar: Svar, mutations: Mutation[]): Promise<string[]> {
  const { times, changed } = await countEffects(svar.databaseUrl(), MARK)
  const wrong = mutations
    .filter(({ mark }) => times.get(mark) !== 1)
    .map(({ kind, mark }) => `${kind} ${mark} had ${times.get(mark) ?? 0} effects`)
  return [...wrong, ...changed.map((mark) => `${mark} took effect with other content`)]
}
