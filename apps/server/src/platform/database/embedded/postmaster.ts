import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Account } from './account.ts'
import { POSTGRES_ENVIRONMENT } from './cluster.ts'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import { pause, signal } from './processes.ts'
import { watch } from './watchdog.ts'

const KEPT_LINES = 20
const FAST_STOP_MS = 20_000
const RECOVERY_NOTE_MS = 10_000

export interface LaunchPlan {
  postgres: string
  cluster: string
  socketDir: string
  port: number
  account: Account | undefined
  /** Folders that are deleted once the server has ended: for throw-away databases. */
  removeAfter: string[]
  log: (line: string) => void
}

/** One running PostgreSQL server process. */
export interface Postmaster {
  pid: number
  /** Settles once, when the process has ended, with the way it ended. */
  ended: Promise<string>
  /** Its last words, for a message. */
  lastLines(): string
  /** Ends it in good order: open transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>
}

type Child = ChildProcessByStdio<null, null, Readable>

/** Starts the server and waits until it takes connections. Throws `start_failed` with its last words if it ends first. */
export async function launch(plan: LaunchPlan): Promise<Postmaster> {
  const child = spawnServer(plan)
  const lines = collectLines(child, plan.log)
  const ended = endOf(child)
  if (child.pid === undefined) throw startFailed(await ended, '')
  const watchdog = watch(child.pid, plan.account, plan.removeAfter)
  // Killed, not let run on: the number of the process that it watches may soon be another's.
  void ended.then(() => watchdog.kill('SIGKILL'))
  const postmaster = {
    pid: child.pid,
    ended,
    lastLines: () => lines.join(' / '),
    stop: () => stop(child, ended),
  }
  await untilReady(plan, postmaster)
  release(child)
  return postmaster
}

function spawnServer(plan: LaunchPlan): Child {
  const args = ['-D', plan.cluster, '-p', String(plan.port), '-k', plan.socketDir]
  args.push('-c', 'listen_addresses=', '-c', 'unix_socket_permissions=0700')
  const identity = plan.account ? { uid: plan.account.uid, gid: plan.account.gid } : {}
  return spawn(plan.postgres, args, {
    ...identity,
    cwd: '/',
    env: POSTGRES_ENVIRONMENT,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

/** Keeps the last lines for error messages; passes on only what an operator must see. */
function collectLines(child: Child, log: (line: string) => void): string[] {
  const lines: string[] = []
  createInterface({ input: child.stderr }).on('line', (line) => {
    lines.push(line)
    if (lines.length > KEPT_LINES) lines.shift()
    if (/^(WARNING|PANIC):/.test(line)) log(`PostgreSQL: ${line}`)
  })
  return lines
}

function endOf(child: Child): Promise<string> {
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code, name) => resolve(name ? `ended by ${name}` : `ended with code ${code}`))
  })
}

async function untilReady(plan: LaunchPlan, postmaster: Postmaster): Promise<void> {
  let end: string | undefined
  void postmaster.ended.then((how) => {
    end = how
  })
  let noteAt = performance.now() + RECOVERY_NOTE_MS
  while (!isReady(plan.cluster, postmaster.pid)) {
    if (end !== undefined) throw startFailed(end, postmaster.lastLines())
    if (performance.now() > noteAt) {
      plan.log('PostgreSQL is still starting; after a crash it first replays what was committed')
      noteAt += RECOVERY_NOTE_MS
    }
    await pause(15)
  }
}

/** PostgreSQL tells its state in the eighth line of this file; the first proves that it is not an older one's. */
function isReady(cluster: string, pid: number): boolean {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
  } catch {
    return false
  }
}

async function stop(child: Child, ended: Promise<string>): Promise<void> {
  child.ref()
  const pid = child.pid as number
  if (child.exitCode === null && child.signalCode === null) signal(pid, 'SIGINT')
  const impatience = setTimeout(() => signal(pid, 'SIGQUIT'), FAST_STOP_MS)
  await ended
  clearTimeout(impatience)
}

/** A running database is no reason for the process to stay alive: Svar's own work is, and the watchdog cleans up. */
function release(child: Child): void {
  child.unref()
  ;(child.stderr as Readable & { unref?: () => void }).unref?.()
}

function startFailed(how: string, words: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'start_failed',
    `PostgreSQL did not start (${how}): ${words || 'it said nothing'}`,
  )
}
