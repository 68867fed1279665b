import { mkdirSync } from 'node:fs'
import { type Config, readConfig } from '../platform/config/config.ts'
import { EmbeddedPostgresError } from '../platform/database/embedded/index.ts'
import { createLog } from '../platform/telemetry/log.ts'
import { issueOwnerLink, ownerLink } from '../rooms/identity/index.ts'
import { startTimingOwnRoutes } from '../rooms/monitoring/index.ts'
import { buildStale } from './build.ts'
import { type House, openHouse, type Role } from './house.ts'
import { type Installation, openInstallation } from './installation.ts'
import { createPlatform } from './platform.ts'
import { seedDemo } from './seed-demo.ts'
import { version } from './version.ts'
import { whyNotListen } from './why-not-listen.ts'

const say = (line: string) => void process.stdout.write(`svar: ${line}\n`)

/** Starts Svar and keeps it running until it is told to stop. Ends with one clear sentence where it cannot. */
export async function start(env: NodeJS.ProcessEnv, role: Role = 'both'): Promise<void> {
  const stopping = new AbortController()
  // Before anything is started: a Ctrl-C during the start must stop what has been started.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort())
  try {
    const config = readConfig(env)
    const refused = role === 'worker' ? null : await whyNotListen(config)
    if (refused) throw new Error(refused)
    await run(config, role, stopping.signal)
  } catch (error) {
    process.stderr.write(`svar: ${explain(error)}\n`)
    // What had been opened before must not keep a Svar alive that did not start.
    process.exit(1)
  }
}

async function run(config: Config, role: Role, stop: AbortSignal): Promise<void> {
  const log = createLog(config.logLevel)
  const opened: { installation?: Installation; house?: House } = {}
  try {
    say(`version ${version}, data in ${config.dataDir}`)
    opened.installation = await openInstallation(config, {
      say,
      onCrash: () => log.error('the database ended by itself; it is being started again'),
    })
    tellDatabase(opened.installation)
    if (role !== 'worker') await buildStale(say)
    mkdirSync(config.dataDir, { recursive: true })
    const platform = createPlatform(config, log, opened.installation.loginUrl, role)
    opened.house = await openHouse(platform, config, role)
    if (role !== 'worker') startTimingOwnRoutes(platform)
    if (config.demo && role !== 'worker') await seedDemo(platform, say)
    await opened.house.listen()
    if (role !== 'worker') await tellAddresses(opened.house, config)
    await untilAborted(stop)
    say('stopping: finishing what is under way')
  } finally {
    await opened.house?.close()
    await opened.installation?.stop()
  }
  say('stopped')
  // Whatever a library left open must not keep a stopped Svar alive.
  process.exit(0)
}

function tellDatabase({ version: server, location, applied }: Installation): void {
  say(`PostgreSQL ${server}, database in ${location}`)
  if (applied.length > 0) say(`${applied.length} migrations applied`)
}

async function tellAddresses({ platform, app }: House, config: Config): Promise<void> {
  const address = app?.server.address()
  const port = typeof address === 'object' && address ? address.port : config.port
  const url = config.port === 0 ? config.url.replace(/:\d+$/, `:${port}`) : config.url
  const token = await issueOwnerLink(platform)
  const admin = token ? ownerLink(config, token) : `${url}/admin`
  const lines = [
    ['Admin', admin],
    ...(config.demo ? [['Demo site', `${url}/demo`]] : []),
    ['API reference', `${url}/reference`],
    ['Health', `${url}/api/ai-customer-service/health`],
  ] as [string, string][]
  const list = lines.map(([name, link]) => `  ${name.padEnd(14)} ${link}`).join('\n')
  const hint = token
    ? 'The admin link works once and makes you the owner.'
    : 'Lost your way in? npm run svar -- sign-in-link --email you@example.com'
  process.stdout.write(`\nSvar is ready.\n\n${list}\n\n  ${hint}\n  Stop with Ctrl-C.\n\n`)
}

const untilAborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) return resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })

/** One sentence for the operator; what is not ours is shown whole, because it has to be found. */
function explain(error: unknown): string {
  if (error instanceof EmbeddedPostgresError) return error.message
  const known = error as NodeJS.ErrnoException
  if (known.code === 'EADDRINUSE')
    return 'The port is taken by another program. Choose another: PORT=3003 npm start'
  if (known.code === 'EACCES') return `Not allowed: ${known.message}. Choose another SVAR_DATA_DIR or PORT.`
  return known.constructor === Error ? known.message : (known.stack ?? String(error))
}
