import {
  closeSync,
  copyFileSync,
  constants as fsConstants,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import { processMark } from './processes.ts'

const LOCK_NAME = 'svar.lock'
const HEARTBEAT_MS = 5_000
/** A holder on another machine (or in another container) that has been silent for this long is taken for dead. */
const SILENT_MS = 20_000

interface Holder {
  pid: number
  mark: string
  host: string
}

export interface DataDirLock {
  release(): void
}

/**
 * Takes the data directory for this process, or throws `data_dir_in_use` naming the process that has it.
 * A lock whose process is dead, or whose number now belongs to another process, is cleared.
 */
export function lockDataDir(dataDir: string): DataDirLock {
  const path = join(dataDir, LOCK_NAME)
  const draft = `${path}.${process.pid}`
  const self = JSON.stringify({ pid: process.pid, mark: processMark(process.pid) ?? '', host: hostname() })
  writeFileSync(draft, self)
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (claim(draft, path)) return hold(path, self)
      const text = readLock(path)
      if (text !== undefined) refuseIfAlive(dataDir, path, draft, text)
      if (text !== undefined) setAside(path, text)
    }
  } finally {
    rmSync(draft, { force: true })
  }
  throw inUse(dataDir, 'another process that is starting at this moment')
}

/**
 * Throws `data_dir_in_use` when a living process of this machine has the data directory; writes nothing.
 * Only `lockDataDir` decides: this is for telling early, before anything is loaded or started.
 */
export function refuseHeldDataDir(dataDir: string): void {
  const holder = parseHolder(readLock(join(dataDir, LOCK_NAME)) ?? '')
  if (holder && isHeldHere(holder)) throw inUse(dataDir, `process ${holder.pid}`)
}

/** Creates the lock whole or not at all: a reader never sees half of it. */
function claim(draft: string, path: string): boolean {
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
  }
  try {
    copyFileSync(draft, path, fsConstants.COPYFILE_EXCL)
    return true
  } catch {
    return false
  }
}

function refuseIfAlive(dataDir: string, path: string, draft: string, text: string): void {
  const holder = parseHolder(text)
  if (!holder) return
  if (isHeldHere(holder)) throw inUse(dataDir, `process ${holder.pid}`)
  if (holder.host === hostname()) return
  // Another machine's processes cannot be asked, only its heartbeat; the file system's own clock is the judge.
  const silentMs = statSync(draft).mtimeMs - statSync(path).mtimeMs
  if (silentMs < SILENT_MS) throw inUse(dataDir, `process ${holder.pid} on "${holder.host}"`)
}

function isHeldHere({ host, pid, mark }: Holder): boolean {
  return host === hostname() && processMark(pid) === mark
}

/** Removes a dead lock, unless somebody else has replaced it since it was read. */
function setAside(path: string, text: string): void {
  const aside = `${path}.stale.${process.pid}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (readLock(aside) !== text) claim(aside, path)
  rmSync(aside, { force: true })
}

function hold(path: string, self: string): DataDirLock {
  const file = openSync(path, 'r+')
  const heartbeat = setInterval(() => beat(file, self), HEARTBEAT_MS)
  heartbeat.unref()
  let held = true
  return {
    release() {
      if (!held) return
      held = false
      clearInterval(heartbeat)
      closeSync(file)
      if (readLock(path) === self) rmSync(path, { force: true })
    },
  }
}

/** A full or failing disk is told by the database itself; a missed beat must not end the process. */
function beat(file: number, self: string): void {
  try {
    writeSync(file, self, 0)
  } catch {
    // The next beat tries again.
  }
}

function readLock(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder
  } catch {
    return undefined
  }
}

function inUse(dataDir: string, holder: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'data_dir_in_use',
    `The data in ${dataDir} is in use by ${holder}, another running Svar. ` +
      'Stop that one first, or give this one its own folder with SVAR_DATA_DIR.',
  )
}
