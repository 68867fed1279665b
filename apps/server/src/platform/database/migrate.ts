import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

const migrationsFolder = join(import.meta.dirname, '../../../migrations')
const LOCK = 7_282_701

interface MigrationResult {
  applied: string[]
  current: string
}

/**
 * Brings the schema up to date: one ordered line of SQL files, each in a transaction, each once.
 * Processes that start together take turns. An applied file that has changed is refused.
 * @param ownerUrl a role that may create roles, schemas and extensions
 * @param loginPassword given to svar_login when it logs in over the network
 */
export async function migrate(ownerUrl: string, loginPassword: string | null): Promise<MigrationResult> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'svar:migrate' })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK])
    await client.query(
      'CREATE TABLE IF NOT EXISTS svar_migrations (name text PRIMARY KEY, hash text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())',
    )
    await client.query('ALTER TABLE svar_migrations ENABLE ROW LEVEL SECURITY')
    const applied = await applyMissing(client)
    if (loginPassword) {
      await client.query(`ALTER ROLE svar_login PASSWORD ${pg.escapeLiteral(loginPassword)}`)
    }
    return applied
  } finally {
    await client.end()
  }
}

async function applyMissing(client: pg.Client): Promise<MigrationResult> {
  const done = await client.query<{ name: string; hash: string }>('SELECT name, hash FROM svar_migrations')
  const known = new Map(done.rows.map((row) => [row.name, row.hash]))
  const files = readdirSync(migrationsFolder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  const applied: string[] = []
  for (const name of files) {
    const sql = readFileSync(join(migrationsFolder, name), 'utf8')
    const hash = createHash('sha256').update(sql).digest('hex')
    const before = known.get(name)
    if (before && before !== hash) {
      throw new Error(`Migration ${name} has changed since it was applied. Add a new migration instead.`)
    }
    if (before) continue
    await applyOne(client, name, sql, hash)
    applied.push(name)
  }
  return { applied, current: files.at(-1) ?? '' }
}

async function applyOne(client: pg.Client, name: string, sql: string, hash: string): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query('INSERT INTO svar_migrations (name, hash) VALUES ($1, $2)', [name, hash])
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error })
  }
}
