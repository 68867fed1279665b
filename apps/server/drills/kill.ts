import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Drill, DrillReport } from './drill.ts'
import { type Crowd, gatherCrowd } from './world/crowd.ts'
import { newDataDir } from './world/data-dir.ts'
import { quantileOf } from './world/quantile.ts'
import { type Svar, startSvar } from './world/start-svar.ts'
import { beginConversations } from './world/visitor.ts'
import { openWorkspace, type Workspace } from './world/workspace.ts'
import { createWriter, type Writer } from './world/writer.ts'

const RESUME_LIMIT_MS = 2000
/** Beside a crowd that sees all of it, a message each second is much; without a pause, fifty inboxes take all there is. */
const PAUSE_BESIDE_CROWD_MS = 1000

export const kill: Drill = {
  promise: 'What was acknowledged survives a kill, and is there once.',
  about:
    'Visitors write while the server is killed at a random moment, ' +
    'starts again, and they go on from where they were.',
  knowsCrowd: true,
  async run({ quick, random, crowd: isAsked }) {
    const dataDir = newDataDir()
    let svar = await startSvar({ dataDir })
    const { port } = svar
    try {
      const workspace = await openWorkspace(svar)
      const visitors = await beginConversations(workspace, 200)
      const pauseMs = isAsked ? PAUSE_BESIDE_CROWD_MS : 0
      const writers = visitors.map((visitor) => createWriter(workspace, visitor, pauseMs))
      const crowd = await gatherCrowd(workspace, isAsked)
      const resumedMs: number[][] = []
      await goOn(writers)
      const rounds = quick ? 100 : 1000
      // With a crowd each round begins when all of it is back, which takes a while.
      for (let round = 0; round < (isAsked ? rounds / 5 : rounds); round += 1) {
        await crowd.missing()
        await pause(20 + random() * 300)
        await killed(svar, writers)
        svar = await startSvar({ dataDir, port })
        resumedMs.push(await goOn(writers))
      }
      await Promise.all(writers.map((writer) => writer.stop()))
      return await report(workspace, writers, resumedMs, crowd)
    } finally {
      await svar.end('SIGTERM')
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
}

/** All connect again. @returns how long each took until it had what it missed, in milliseconds */
const goOn = (writers: Writer[]) => Promise.all(writers.map((writer) => writer.resume()))

async function killed(svar: Svar, writers: Writer[]): Promise<void> {
  await svar.end('SIGKILL')
  await Promise.all(writers.map((writer) => writer.lost()))
}

/** @param resumedMs after each kill, of each client */
async function report(
  workspace: Workspace,
  writers: Writer[],
  resumedMs: number[][],
  crowd: Crowd,
): Promise<DrillReport> {
  const broken = [await crowd.missing()].filter((what) => what !== null)
  crowd.end()
  for (const writer of writers) broken.push(...writer.faults(), ...(await writer.compare(workspace)))
  for (const [round, tookMs] of resumedMs.entries()) {
    const late = tookMs.filter((ms) => ms > RESUME_LIMIT_MS)
    if (late.length === 0) continue
    const slowest = Math.round(Math.max(...late))
    broken.push(
      `round ${round}: ${late.length} of ${tookMs.length} resumed late, the last after ${slowest} ms`,
    )
  }
  const acknowledged = writers.reduce((sum, writer) => sum + writer.acknowledged(), 0)
  const all = resumedMs.flat()
  return {
    figures: {
      'messages acknowledged': acknowledged,
      'resumed (each client, each time)': all.length,
      'half had resumed after, ms': quantileOf(all, 0.5),
      'slowest to resume, ms': Math.max(...all),
      ...crowd.figures(),
    },
    broken,
  }
}
