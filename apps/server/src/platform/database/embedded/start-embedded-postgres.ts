import { rmSync } from 'node:fs'
import { findBinaries } from './binaries.ts'
import { prepareCluster } from './cluster.ts'
import { type DataDirLock, lockDataDir } from './data-dir-lock.ts'
import { chooseHome, prepareDataDir, SYSTEM_FOLDER } from './home.ts'
import { clearLeftover } from './leftover.ts'
import { prepareSocketDir } from './socket-dir.ts'
import { type Crash, supervise } from './supervise.ts'

/** Only a name: the socket's folder is private, so no other server can be in the way. */
const PORT = 5432

export interface EmbeddedPostgresOptions {
  /** Absolute path of Svar's data directory; created when missing. */
  dataDir: string
  /** Takes one line without a line break, meant for the operator. */
  log: (line: string) => void
  /** Called each time the server ended by itself; it is started again without further doing. */
  onCrash?: (crash: Crash) => void
}

/** What only tests change: settings that a real database must never run with. */
export interface ThrowAwayOptions extends EmbeddedPostgresOptions {
  settings?: Record<string, string>
  /** Delete the data when the server has ended, even where this process was killed. */
  removeAfter?: boolean
}

export interface EmbeddedPostgres {
  /** Superuser address of the database `postgres`, over the socket. Parses as a URL: set `pathname` for another one. */
  url: string
  socketDir: string
  port: number
  /** Full version of the server, such as "18.4". */
  version: string
  /** The folder that holds the database: in the data directory, or elsewhere where PostgreSQL's user may not enter it. */
  location: string
  /** The operating system's user that PostgreSQL runs as, when it is not the one that Svar runs as. */
  runsAs: string | undefined
  /** True when the database was created by this start. */
  startedFresh: boolean
  /** Process number of the server that runs now; it changes after a crash. */
  pid(): number
  /** Stops the server in good order and lets go of the data directory. May be called twice. */
  stop(): Promise<void>
}

/**
 * Starts the embedded PostgreSQL on the data directory and supervises it until `stop`.
 * Throws `EmbeddedPostgresError` with a code and a sentence that says what to do.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  return startThrowAway(options)
}

/** The same with the options that belong to tests; not part of the front door. */
export async function startThrowAway(options: ThrowAwayOptions): Promise<EmbeddedPostgres> {
  prepareDataDir(options.dataDir)
  const lock = lockDataDir(options.dataDir)
  try {
    return await startLocked(options, lock)
  } catch (error) {
    lock.release()
    throw error
  }
}

async function startLocked(options: ThrowAwayOptions, lock: DataDirLock): Promise<EmbeddedPostgres> {
  const { dataDir, log } = options
  const home = chooseHome(dataDir, log)
  const binaries = findBinaries(home.account, SYSTEM_FOLDER)
  const cluster = await prepareCluster(home, binaries, options.settings ?? {})
  if (!cluster.isNew) await clearLeftover(cluster.folder, log)
  const socket = prepareSocketDir(home)
  const removeAfter = options.removeAfter ? [dataDir, home.folder] : []
  const plan = {
    postgres: binaries.postgres,
    cluster: cluster.folder,
    socketDir: socket.folder,
    port: PORT,
    account: home.account,
    removeAfter,
    log,
  }
  const server = await supervise(plan, options.onCrash ?? (() => undefined))
  return {
    url: `postgresql://postgres@localhost:${PORT}/postgres?host=${encodeURIComponent(socket.folder)}`,
    socketDir: socket.folder,
    port: PORT,
    version: binaries.version,
    location: home.folder,
    runsAs: home.account?.name,
    startedFresh: cluster.isNew,
    pid: server.pid,
    async stop() {
      await server.stop()
      lock.release()
      const leavings = socket.isTemporary ? [socket.folder, ...removeAfter] : removeAfter
      for (const folder of leavings) rmSync(folder, { recursive: true, force: true })
    },
  }
}
