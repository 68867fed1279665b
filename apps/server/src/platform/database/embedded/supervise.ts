import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import { type LaunchPlan, launch, type Postmaster } from './postmaster.ts'
import { pause } from './processes.ts'

const FIRST_DELAY_MS = 100
const LONGEST_DELAY_MS = 10_000
/** A server that ran this long before it ended starts the count anew. */
const STEADY_MS = 60_000
const ORPHANS_MS = 10_000

/** An unexpected end of the server process, told when it happens; the restart follows by itself. */
export interface Crash {
  reason: string
  /** How many in a row, without a steady run between them. */
  attempt: number
  restartInMs: number
}

export interface Supervised {
  pid(): number
  stop(): Promise<void>
}

/** Starts the server and keeps it running: after a crash it is started again, with a growing pause. */
export async function supervise(plan: LaunchPlan, onCrash: (crash: Crash) => void): Promise<Supervised> {
  let current = await launchPastOrphans(plan)
  let startedAt = performance.now()
  let stopping = false

  async function keepRunning(): Promise<void> {
    let attempt = 0
    let reason = await current.ended
    while (!stopping) {
      if (performance.now() - startedAt > STEADY_MS) attempt = 0
      attempt += 1
      const restartInMs = Math.min(FIRST_DELAY_MS * 2 ** (attempt - 1), LONGEST_DELAY_MS)
      plan.log(`PostgreSQL ${reason}; starting it again in ${restartInMs} ms (${current.lastLines()})`)
      onCrash({ reason, attempt, restartInMs })
      await pause(restartInMs)
      if (stopping) return
      reason = await restart()
    }
  }

  /** Gives the reason why the new process ended too, once it does. */
  async function restart(): Promise<string> {
    startedAt = performance.now()
    try {
      current = await launchPastOrphans(plan)
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
    plan.log(`PostgreSQL runs again (process ${current.pid})`)
    if (stopping) await current.stop()
    return current.ended
  }

  const running = keepRunning()
  async function stop(): Promise<void> {
    stopping = true
    await current.stop()
    await running
  }
  return { pid: () => current.pid, stop }
}

/** Children of a killed server need a moment to notice and leave; until then a new server refuses to start. */
async function launchPastOrphans(plan: LaunchPlan): Promise<Postmaster> {
  const deadline = performance.now() + ORPHANS_MS
  for (;;) {
    try {
      return await launch(plan)
    } catch (error) {
      const isPassing =
        error instanceof EmbeddedPostgresError && /still in use|already exists/.test(error.message)
      if (!isPassing || performance.now() > deadline) throw error
      await pause(200)
    }
  }
}
