import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import { commandLine, isRunning, signal, waitUntilGone } from './processes.ts'

const FAST_STOP_MS = 15_000

/**
 * Clears what a killed Svar left behind: a PostgreSQL that still runs in this cluster is stopped in good order, and a
 * `postmaster.pid` whose number now belongs to a stranger is explained and made harmless.
 */
export async function clearLeftover(cluster: string, log: (line: string) => void): Promise<void> {
  const path = join(cluster, 'postmaster.pid')
  const lines = readLines(path)
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0) return rmSync(path, { force: true })
  if (!isRunning(pid)) return
  if (isPostgresOf(cluster, pid)) {
    log(`a PostgreSQL of an earlier Svar still runs in this data (process ${pid}): stopping it`)
    return stop(pid)
  }
  log(
    `an old lock names process ${pid}, which is not PostgreSQL but "${commandLine(pid).slice(0, 60)}": clearing it`,
  )
  // The other lines stay: PostgreSQL checks by them that no orphaned child still uses the old shared memory. With our
  // own number, its parent's, in the first line it takes the lock for one that it may replace.
  writeFileSync(path, [String(process.pid), ...lines.slice(1)].join('\n'))
}

/** True when the process is a PostgreSQL server that was started on this very cluster. */
export function isPostgresOf(cluster: string, pid: number): boolean {
  const command = commandLine(pid)
  return /(^|\/)postgres /.test(command) && `${command} `.includes(` ${cluster} `)
}

async function stop(pid: number): Promise<void> {
  signal(pid, 'SIGINT')
  if (await waitUntilGone(pid, FAST_STOP_MS)) return
  signal(pid, 'SIGQUIT')
  if (await waitUntilGone(pid, FAST_STOP_MS)) return
  throw new EmbeddedPostgresError(
    'start_failed',
    `A PostgreSQL of an earlier Svar (process ${pid}) holds this data and does not stop. End it with: kill -QUIT ${pid}`,
  )
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch {
    return []
  }
}
