import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { startTestPostgres } from '../src/platform/database/embedded/test-postgres.ts'
import { migrate } from '../src/platform/database/migrate.ts'

const migrations = join(import.meta.dirname, '../migrations')
const LOCK = 7_282_702
/** The throw-away server is reached over a private socket or loopback; only a shared test server asks for it. */
const PASSWORD = 'svar-test'
let number = 0

export interface TestDatabase {
  ownerUrl: string
  /** As the application logs in: no superuser, owns nothing. */
  loginUrl: string
  drop(): Promise<void>
}

/** A database of its own with every migration applied: cloned from a template that is migrated once per server. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = await startTestPostgres()
  const name = `svar_test_${process.pid}_${++number}`
  await asOwner(server.url, async (client) => {
    // Whoever comes first makes the template; the others wait, and cloning needs it to be unused.
    await client.query('SELECT pg_advisory_lock($1)', [LOCK])
    const template = await ensureTemplate(client, server.url)
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`)
    await client.query('SELECT pg_advisory_unlock($1)', [LOCK])
  })
  return {
    ownerUrl: urlOf(server.url, name),
    loginUrl: urlOf(server.url, name, 'svar_login'),
    drop: () =>
      asOwner(
        server.url,
        async (client) => void (await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
      ),
  }
}

async function ensureTemplate(client: pg.Client, serverUrl: string): Promise<string> {
  const template = `svar_template_${hashOfMigrations()}`
  const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template])
  if (known.rowCount === 1) return template
  const making = `${template}_making`
  await client.query(`DROP DATABASE IF EXISTS ${making} WITH (FORCE)`)
  await client.query(`CREATE DATABASE ${making}`)
  await migrate(urlOf(serverUrl, making), PASSWORD)
  await client.query(`ALTER DATABASE ${making} RENAME TO ${template}`)
  return template
}

function hashOfMigrations(): string {
  const hash = createHash('sha256')
  for (const file of readdirSync(migrations).sort())
    hash.update(file).update(readFileSync(join(migrations, file)))
  return hash.digest('hex').slice(0, 12)
}

function urlOf(serverUrl: string, database: string, user?: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  if (user) {
    url.username = user
    url.password = PASSWORD
  }
  return url.href
}

async function asOwner(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
