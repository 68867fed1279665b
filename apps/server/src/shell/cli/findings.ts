import { accessSync, constants, existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { createLanguageModels } from '../../adapters/llm/index.ts'
import { systemClock } from '../../kernel/clock.ts'
import { type Config, readConfig } from '../../platform/config/config.ts'
import { createEgress } from '../../platform/egress/index.ts'
import { openInstallation } from '../installation.ts'
import { lastBackup } from './backup-finding.ts'
import type { Given } from './command.ts'
import { type Finding, note, well, wrong } from './finding.ts'
import { mail } from './mail-finding.ts'
import { port } from './port-finding.ts'
import { redis } from './redis-finding.ts'
import { lookedAt, watching } from './status-findings.ts'

const NODE_NEEDED = 24
const DISK_NEEDED_BYTES = 1_000_000_000
const root = resolve(import.meta.dirname, '../../../../..')

/** Everything that an installation needs, looked at one by one; none of them ends the others. */
export async function* findings(given: Given): AsyncGenerator<Finding> {
  yield node()
  const { config, finding } = readEnvironment(given.env)
  yield finding
  if (!config) return
  yield dataDirectory(config)
  yield await disk(config)
  yield* database(config, given)
  yield* await redis(config)
  yield* lastBackup(config, systemClock.now())
  yield watching(config)
  yield await port(config)
  yield await mail(config)
  yield* await models(config)
  yield built('Admin', 'admin')
  yield built('Widget', 'widget')
}

function node(): Finding {
  const { version } = process
  if (Number(process.versions.node.split('.')[0]) >= NODE_NEEDED) return well('Node', version)
  return wrong(
    'Node',
    `${version} is too old`,
    'Run commands through npm, which brings its own: npm run svar -- doctor',
  )
}

function readEnvironment(env: NodeJS.ProcessEnv): { config: Config | null; finding: Finding } {
  try {
    const config = readConfig(env)
    return {
      config,
      finding: well(
        'Settings',
        `${config.url}, ${config.databaseUrl ? 'own database' : 'embedded database'}`,
      ),
    }
  } catch (error) {
    return {
      config: null,
      finding: wrong(
        'Settings',
        (error as Error).message.replaceAll('\n', ' '),
        'Correct or unset these variables.',
      ),
    }
  }
}

/** The directory itself, or the nearest one above it where it is not there yet. */
function existing(path: string): string {
  return existsSync(path) ? path : existing(dirname(path))
}

function dataDirectory({ dataDir }: Config): Finding {
  try {
    accessSync(existing(dataDir), constants.W_OK)
    return well('Data', existsSync(dataDir) ? dataDir : `${dataDir} (made at the first start)`)
  } catch {
    return wrong(
      'Data',
      `${dataDir} cannot be written`,
      'Give it to the user that runs Svar, or choose another SVAR_DATA_DIR.',
    )
  }
}

async function disk({ dataDir }: Config): Promise<Finding> {
  const { bavail, bsize } = await statfs(existing(dataDir))
  const free = bavail * bsize
  const shown = `${(free / 1e9).toFixed(1)} GB free`
  return free >= DISK_NEEDED_BYTES
    ? well('Disk', shown)
    : wrong('Disk', shown, 'Make room: at least 1 GB. Below that, uploads and the database stop.')
}

/** Opens the database as a start would, migrations included. */
async function* database(config: Config, given: Given): AsyncGenerator<Finding> {
  try {
    const { version, location, applied, stop } = await openInstallation(config, {
      say: given.say,
      join: true,
    })
    await stop()
    const migrated = applied.length > 0 ? `, ${applied.length} migrations applied now` : ', up to date'
    yield well('Database', `PostgreSQL ${version}, ${location}${migrated}`)
  } catch (error) {
    return yield wrong(
      'Database',
      (error as Error).message,
      config.databaseUrl
        ? 'Check DATABASE_URL, and that its role may create roles, schemas and extensions.'
        : 'Do what this says, then ask again.',
    )
  }
  yield* await lookedAt(given)
}

const MODEL_LIMIT_MS = 8000

async function models({ providerDefaults, allowPrivate }: Config): Promise<Finding[]> {
  const given = Object.entries(providerDefaults).filter(([, value]) => value !== null) as [
    'openai' | 'anthropic' | 'ollama',
    string,
  ][]
  if (given.length === 0)
    return [well('Models', 'none by environment: those of each workspace, else the built-in engine')]
  const egress = createEgress({ allowPrivate })
  const asked = createLanguageModels(egress)
  try {
    return await Promise.all(given.map(([provider, value]) => model(provider, value, asked)))
  } finally {
    await egress.close()
  }
}

async function model(
  provider: 'openai' | 'anthropic' | 'ollama',
  value: string,
  asked: ReturnType<typeof createLanguageModels>,
): Promise<Finding> {
  const endpoint =
    provider === 'ollama'
      ? { provider, baseUrl: value, apiKey: null }
      : { provider, baseUrl: null, apiKey: value }
  try {
    const names = await asked.list(endpoint, AbortSignal.timeout(MODEL_LIMIT_MS))
    return well('Models', `${provider} answers, ${names.length} models`)
  } catch (error) {
    return wrong(
      'Models',
      `${provider}: ${(error as Error).message}`,
      'Check its key or address. Until then the built-in engine answers.',
    )
  }
}

function built(name: string, app: string): Finding {
  if (existsSync(join(root, 'apps', app, 'dist'))) return well(name, 'built')
  return note(name, 'is not built yet', 'npm start builds it; or: npm run build')
}
