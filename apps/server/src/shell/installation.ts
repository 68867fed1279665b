import type { Config } from '../platform/config/config.ts'
import { createDatabase } from '../platform/database/create-database.ts'
import { startEmbeddedPostgres } from '../platform/database/embedded/index.ts'
import { migrate } from '../platform/database/migrate.ts'
import { createSecrets, loadMasterKey } from '../platform/secrets/secrets.ts'
import { findRunning, forgetRunning, noteRunning } from './running.ts'
import { whyNoDatabase } from './why-no-database.ts'

/** The database of an installation: the embedded one or the operator's, brought up to date. */
export interface Installation {
  ownerUrl: string
  /** Names the role that the application works as. */
  loginUrl: string
  /** Where the data lies, for the operator. */
  location: string
  version: string
  /** Migrations that this start applied. */
  applied: string[]
  stop(): Promise<void>
}

const NAME = 'svar'

interface Options {
  say(line: string): void
  onCrash?(): void
  /** Use the server of a Svar that runs already, as the command line does. */
  join?: boolean
}

/** Starts or reaches the database, makes it ours, and migrates. @throws EmbeddedPostgresError and Error with what to do */
export async function openInstallation(config: Config, options: Options): Promise<Installation> {
  if (config.databaseUrl) return external(config, config.databaseUrl)
  const running = options.join ? findRunning(config.dataDir) : null
  if (running) return prepared(running.url, running.location, async () => {})
  const server = await startEmbeddedPostgres({
    dataDir: config.dataDir,
    log: options.say,
    ...(options.onCrash ? { onCrash: () => options.onCrash?.() } : {}),
  })
  const stop = async () => {
    forgetRunning(config.dataDir)
    await server.stop()
  }
  try {
    const installation = await prepared(server.url, server.location, stop)
    noteRunning(config.dataDir, { url: server.url, location: server.location })
    return installation
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function prepared(url: string, location: string, stop: () => Promise<void>): Promise<Installation> {
  const version = await createDatabase(url, NAME)
  const ownerUrl = withParts(url, { pathname: `/${NAME}` })
  const { applied } = await migrate(ownerUrl, null)
  return {
    ownerUrl,
    loginUrl: withParts(ownerUrl, { username: 'svar_login' }),
    location,
    version,
    applied,
    stop,
  }
}

async function external(config: Config, ownerUrl: string): Promise<Installation> {
  const password = createSecrets(loadMasterKey(config.dataDir, config.secretKey)).derived('database login')
  const shown = new URL(ownerUrl)
  const location = `${shown.host}${shown.pathname}`
  const { applied } = await migrate(ownerUrl, password).catch((error) => {
    throw whyNoDatabase(error, location)
  })
  const loginUrl = withParts(ownerUrl, { username: 'svar_login', password })
  return {
    ownerUrl,
    loginUrl,
    location,
    version: 'as set by DATABASE_URL',
    applied,
    stop: async () => {},
  }
}

function withParts(url: string, parts: Partial<Pick<URL, 'pathname' | 'username' | 'password'>>): string {
  return Object.assign(new URL(url), parts).href
}
