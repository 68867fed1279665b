import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import pg from 'pg'
import type { Crash, EmbeddedPostgres } from './index.ts'
import { EmbeddedPostgresError, startEmbeddedPostgres } from './index.ts'
import { isRunning, pause, waitUntilGone } from './processes.ts'

const folders: string[] = []
const lines: string[] = []
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function freshDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'svar-embedded-'))
  chmodSync(folder, 0o711)
  folders.push(folder)
  return join(folder, 'data')
}

const log = (line: string) => void lines.push(line)
const start = (dataDir: string, onCrash?: (crash: Crash) => void) =>
  startEmbeddedPostgres(onCrash ? { dataDir, log, onCrash } : { dataDir, log })

async function ask(server: EmbeddedPostgres, sql: string): Promise<string> {
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' })
    return String(rows[0]?.[0])
  } finally {
    await client.end()
  }
}

const failure = (code: string, words: RegExp) => (error: unknown) => {
  assert.ok(error instanceof EmbeddedPostgresError, String(error))
  assert.equal(error.code, code)
  assert.match(error.message, words)
  return true
}

test('what was committed is there after a stop and a second start', async () => {
  const dataDir = freshDataDir()
  const first = await start(dataDir)
  assert.equal(first.startedFresh, true)
  await ask(first, "create table note as select 'kept' as word")
  await first.stop()
  assert.equal(isRunning(first.pid()), false)
  const second = await start(dataDir)
  assert.equal(second.startedFresh, false)
  assert.equal(await ask(second, 'select word from note'), 'kept')
  await second.stop()
})

test('it is durable, private, and reads words in all languages', async () => {
  const server = await start(freshDataDir())
  assert.equal(
    await ask(server, "select current_setting('fsync') || current_setting('synchronous_commit')"),
    'onon',
  )
  assert.equal(await ask(server, "select current_setting('listen_addresses')"), '')
  assert.equal(await ask(server, "select lower('ÅÆØÄÖ')"), 'åæøäö')
  await ask(server, 'create extension pg_trgm')
  await ask(server, 'create extension unaccent')
  assert.equal(await ask(server, "select similarity('Ålesund', 'ålesund')"), '1')
  for (const language of ['norwegian', 'swedish', 'danish', 'finnish', 'german', 'english']) {
    const words = await ask(server, `select to_tsvector('${language}', '«Åse» – øl')`)
    assert.match(words, /^'(åse|ås|åså)':1 '(øl)':2$/, language)
  }
  await server.stop()
})

test('a second instance on the same data is told at once which process holds it', async () => {
  const dataDir = freshDataDir()
  const first = await start(dataDir)
  const began = performance.now()
  await assert.rejects(
    start(dataDir),
    failure('data_dir_in_use', new RegExp(`process ${process.pid}\\b.*SVAR_DATA_DIR`)),
  )
  assert.ok(performance.now() - began < 2_000)
  assert.equal(await ask(first, 'select 1'), '1')
  await first.stop()
})

test('a server that is killed is started again with what was committed', async () => {
  const crashes: Crash[] = []
  const server = await start(freshDataDir(), (crash) => crashes.push(crash))
  await ask(server, "create table note as select 'kept' as word")
  const before = server.pid()
  process.kill(before, 'SIGKILL')
  while (server.pid() === before) await pause(20)
  assert.equal(await ask(server, 'select word from note'), 'kept')
  assert.equal(crashes.length, 1)
  assert.match(crashes[0]?.reason ?? '', /SIGKILL/)
  await server.stop()
})

test('a server that is told to stop while it restarts stays stopped', async () => {
  const server = await start(freshDataDir())
  process.kill(server.pid(), 'SIGKILL')
  await server.stop()
  await pause(300)
  assert.equal(isRunning(server.pid()), false)
})

test('when its Svar is killed, PostgreSQL stops by itself and the next start finds everything', async () => {
  const dataDir = freshDataDir()
  const { child, postgres } = await startInChild(dataDir)
  child.kill('SIGKILL')
  assert.equal(await waitUntilGone(postgres, 5_000), true)
  const server = await start(dataDir)
  assert.equal(server.startedFresh, false)
  await server.stop()
})

test('a PostgreSQL that outlived both its Svar and its watchdog is stopped by the next start', async () => {
  const dataDir = freshDataDir()
  const { child, postgres, watchdog } = await startInChild(dataDir)
  process.kill(watchdog, 'SIGKILL')
  child.kill('SIGKILL')
  await once(child, 'exit')
  assert.equal(isRunning(postgres), true)
  const server = await start(dataDir)
  assert.equal(isRunning(postgres), false)
  assert.ok(lines.some((line) => line.includes(`process ${postgres}`)))
  await server.stop()
})

test('an old lock whose number now belongs to a stranger is explained and cleared', async () => {
  const dataDir = freshDataDir()
  const first = await start(dataDir)
  const path = join(first.location, 'cluster', 'postmaster.pid')
  const content = readFileSync(path, 'utf8')
  await first.stop()
  const stranger = spawn('sleep', ['30'], { stdio: 'ignore' })
  writeFileSync(path, content.replace(/^\d+/, String(stranger.pid)))
  const second = await start(dataDir)
  assert.equal(await ask(second, 'select 1'), '1')
  assert.equal(isRunning(stranger.pid as number), true)
  assert.ok(lines.some((line) => line.includes(`names process ${stranger.pid}`)))
  stranger.kill()
  await second.stop()
})

test('a data directory that is a file is refused with the way out', async () => {
  const dataDir = freshDataDir()
  writeFileSync(dataDir, '')
  await assert.rejects(start(join(dataDir, 'below')), failure('data_dir_not_writable', /SVAR_DATA_DIR/))
})

test('a database of another PostgreSQL version is left untouched and the upgrade path is named', async () => {
  const dataDir = freshDataDir()
  const server = await start(dataDir)
  await server.stop()
  const path = join(server.location, 'cluster', 'PG_VERSION')
  writeFileSync(path, '17\n')
  await assert.rejects(start(dataDir), failure('version_mismatch', /PostgreSQL 17.*pg_dump 17/))
  assert.equal(readFileSync(path, 'utf8'), '17\n')
})

test('a creation that was cut off is begun anew', async () => {
  const dataDir = freshDataDir()
  mkdirSync(join(dataDir, 'postgres', 'cluster.new-1', 'base'), { recursive: true })
  chmodSync(dataDir, 0o711)
  const server = await start(dataDir)
  assert.equal(existsSync(join(server.location, 'cluster.new-1')), false)
  assert.equal(server.startedFresh, true)
  await server.stop()
})

test('a server that cannot start says its own last words', async () => {
  const dataDir = freshDataDir()
  const server = await start(dataDir)
  await server.stop()
  writeFileSync(join(server.location, 'cluster', 'postgresql.conf'), 'no_such_setting = 1\n')
  await assert.rejects(start(dataDir), failure('start_failed', /no_such_setting/))
})

interface Child {
  child: ReturnType<typeof spawn>
  postgres: number
  watchdog: number
}

/** Runs Svar's database in a process of its own, which can then be killed. */
async function startInChild(dataDir: string): Promise<Child> {
  const front = new URL('./index.ts', import.meta.url).href
  const script = `
    import { startEmbeddedPostgres } from '${front}'
    const server = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, log() {} })
    console.log(server.pid())
    setInterval(() => {}, 1000)`
  const args = ['--input-type=module', '-e', script]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
  const postgres = Number(chunk.toString())
  const children = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8')
  const watchdog = children
    .split(' ')
    .map(Number)
    .find((pid) => pid !== 0 && pid !== postgres)
  return { child, postgres, watchdog: watchdog as number }
}
