import { spawn } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import type { Home } from './home.ts'

/** Both programs run with this and nothing of ours: no secret of Svar's stands in PostgreSQL's environment. */
export const POSTGRES_ENVIRONMENT = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/** For a small machine with one application; what the operator writes in postgresql.conf wins. */
const SETTINGS: Record<string, string> = {
  shared_buffers: '64MB',
  // A young database grows fast; the planner must hear of it soon, or it reads whole tables.
  autovacuum_naptime: '10s',
  max_connections: '60',
  // What is read lies in memory or on a disk that does not turn; taken for one that does, whole tables are read instead.
  random_page_cost: '1.1',
  jit: 'off',
  io_method: 'sync',
  wal_level: 'minimal',
  max_wal_senders: '0',
  fsync: 'on',
  synchronous_commit: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '',
  log_checkpoints: 'off',
  // Statements and row values may hold what customers wrote; they have no place in a log.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}

/** A character class that knows å, ä, ö and ß is what word search needs; which name it goes by differs. */
const CHARACTER_LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'UTF-8', 'C']

/**
 * Makes sure that a cluster of the right version stands in the home and has today's settings.
 * Returns its folder and whether it was made just now. A creation that is cut off leaves nothing half done.
 */
export async function prepareCluster(
  home: Home,
  binaries: Binaries,
  settings: Record<string, string>,
): Promise<{ folder: string; isNew: boolean }> {
  const folder = join(home.folder, 'cluster')
  const isNew = !existsSync(join(folder, 'PG_VERSION'))
  if (isNew) await createCluster(home, binaries, folder)
  else refuseOtherVersion(folder, binaries)
  writeSettings(folder, home.account, settings)
  return { folder, isNew }
}

function refuseOtherVersion(folder: string, binaries: Binaries): void {
  const made = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
  if (made === binaries.version.split('.')[0]) return
  throw new EmbeddedPostgresError(
    'version_mismatch',
    `The database in ${folder} was made by PostgreSQL ${made}, and this Svar carries ${binaries.version}. Nothing was ` +
      `changed. Start the Svar that made it, export it with pg_dump ${made}, move the folder aside, start this Svar ` +
      'and import the dump (docs/decisions/0001-embedded-postgresql.md shows each step).',
  )
}

async function createCluster(home: Home, binaries: Binaries, folder: string): Promise<void> {
  const drafts = readdirSync(home.folder).filter((name) => name.startsWith('cluster.new'))
  for (const name of drafts) rmSync(join(home.folder, name), { recursive: true, force: true })
  let said = ''
  for (const locale of CHARACTER_LOCALES) {
    const draft = join(home.folder, `cluster.new-${process.pid}`)
    makeOwnFolder(draft, home.account)
    const result = await runInitdb(binaries.initdb, draft, locale, home.account)
    if (result.ok) return adopt(draft, folder)
    said = result.said
    rmSync(draft, { recursive: true, force: true })
    if (!/invalid locale|locale name|encoding/i.test(said)) break
  }
  throw new EmbeddedPostgresError(
    'start_failed',
    `PostgreSQL could not create its database in ${folder}: ${said}`,
  )
}

function adopt(draft: string, folder: string): void {
  const note = "\n# Svar's own settings, written anew at each start. What you write below them wins.\n"
  appendFileSync(join(draft, 'postgresql.conf'), `${note}include 'svar.conf'\n\n`)
  rmSync(folder, { recursive: true, force: true })
  renameSync(draft, folder)
}

function runInitdb(initdb: string, draft: string, locale: string, account: Account | undefined) {
  const args = ['--pgdata', draft, '--username=postgres', '--auth-local=trust', '--auth-host=reject']
  args.push('--encoding=UTF8', '--locale=C', `--lc-ctype=${locale}`)
  args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions')
  const identity = account ? { uid: account.uid, gid: account.gid } : {}
  const env = POSTGRES_ENVIRONMENT
  const child = spawn(initdb, args, { ...identity, cwd: '/', env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-2_000)
  })
  return new Promise<{ ok: boolean; said: string }>((resolve) => {
    child.on('error', (error) => resolve({ ok: false, said: error.message }))
    child.on('close', (code) => resolve({ ok: code === 0, said: said.trim() }))
  })
}

function writeSettings(folder: string, account: Account | undefined, extra: Record<string, string>): void {
  const path = join(folder, 'svar.conf')
  const lines = Object.entries({ ...SETTINGS, ...extra }).map(([name, value]) => `${name} = '${value}'`)
  writeFileSync(
    path,
    `# Written by Svar at each start: change postgresql.conf instead.\n${lines.join('\n')}\n`,
  )
  chmodSync(path, 0o600)
  if (account) chownSync(path, account.uid, account.gid)
}

function makeOwnFolder(folder: string, account: Account | undefined): void {
  mkdirSync(folder, { mode: 0o700 })
  if (account) chownSync(folder, account.uid, account.gid)
}
