import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { commands } from './commands.ts'
import { readLines, writeLines } from './json-lines.ts'
import { runCommandLine, type Terminal } from './main.ts'
import { inOrderOfDeletion } from './stores/tenant-rows.ts'

let folder = ''
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'svar-cli-'))
  // As root the database runs as another user: what it may not enter lies elsewhere, and would be left behind.
  chmodSync(folder, 0o755)
})
after(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a command as a shell would, and catches what it says. */
async function run(line: string[], dataDir = 'data'): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const terminal: Terminal = {
    out(text) {
      said.out += text
    },
    err(text) {
      said.err += text
    },
  }
  const env = { SVAR_DATA_DIR: join(folder, dataDir), LOG_LEVEL: 'fatal' }
  return { code: await runCommandLine(line, env, terminal), ...said }
}

describe('the command line', () => {
  it('says what there is, and explains each command', async () => {
    const { code, out } = await run(['--help'])
    assert.equal(code, 0)
    for (const { name, summary } of commands) {
      assert.ok(out.includes(name), name)
      const { code: helped, out: help } = await run([...name.split(' '), '--help'])
      assert.equal(helped, 0, name)
      assert.ok(help.startsWith(summary), name)
    }
  })

  it('ends with 2 and one clear sentence when it is not understood', async () => {
    const wrong = [
      ['frobnicate'],
      ['tenant'],
      ['api-key', 'create'],
      ['doctor', '--loud'],
      ['ask', '--tenant', 'demo'],
      ['eval', 'luck'],
    ]
    for (const line of wrong) {
      const { code, err, out } = await run(line)
      assert.equal(code, 2, line.join(' '))
      assert.match(err, /^svar: .+\n/)
      assert.equal(out, '')
      assert.doesNotMatch(err, /\bat .+:\d+:\d+/)
    }
  })
})

describe('the command line on an installation', () => {
  it('makes a workspace, takes a backup of it and brings it back elsewhere', async () => {
    const made = await run(['tenant', 'create', '--name', 'Nord Flytting', '--locale', 'nb', '--json'])
    assert.equal(made.code, 0, made.err)
    assert.equal(JSON.parse(made.out).slug, 'nord-flytting')
    const key = JSON.parse((await run(['api-key', 'create', '--tenant', 'nord-flytting', '--json'])).out)
    assert.match(key.key, /^sk_/)
    assert.equal((await run(['api-key', 'create', '--tenant', 'nobody'])).code, 1)

    const file = join(folder, 'prices.md')
    writeFileSync(file, '# Prices\n\nA box is 40 kroner.\u2028Two are 70.')
    assert.equal((await run(['knowledge', 'add', file, '--tenant', 'nord-flytting'])).code, 0)
    assert.equal(
      (await run(['knowledge', 'add', file, '--tenant', 'nord-flytting'])).code,
      1,
      'the same file twice',
    )

    const kept = join(folder, 'kept')
    const backup = await run(['backup', '--out', kept, '--json'])
    assert.equal(backup.code, 0, backup.err)
    const restored = await run(['restore', kept, '--json'], 'restored')
    assert.equal(restored.code, 0, restored.err)
    assert.equal(JSON.parse(restored.out).rows, JSON.parse(backup.out).rows)
    assert.equal((await run(['tenant', 'list'], 'restored')).out, 'nord-flytting  Nord Flytting\n')
    assert.equal((await run(['restore', kept], 'restored')).code, 1, 'it never overwrites')
  })

  it('refuses a backup that was changed', async () => {
    const rows = join(folder, 'kept/database/public.tenants.jsonl')
    writeFileSync(rows, readFileSync(rows, 'utf8').replace('Nord', 'Sør'))
    const { code, err } = await run(['restore', join(folder, 'kept')], 'elsewhere')
    assert.equal(code, 1)
    assert.match(err, /damaged/)
  })

  it('exports a workspace without what opens doors, and deletes it when that is meant', async () => {
    const out = join(folder, 'export.jsonl')
    assert.equal((await run(['tenant', 'export', 'nord-flytting', '--out', out])).code, 0)
    const lines = readFileSync(out, 'utf8')
    assert.match(lines, /"table":"api_keys"/)
    assert.doesNotMatch(lines, /secret_hash/)
    assert.equal((await run(['tenant', 'delete', 'nord-flytting'])).code, 2)
    assert.equal((await run(['tenant', 'delete', 'nord-flytting', '--yes'])).code, 0)
    assert.deepEqual(JSON.parse((await run(['tenant', 'list', '--json'])).out), { tenants: [] })
  })
})

describe('what the command line is made of', () => {
  it('reads back lines as they were written, whatever signs they hold', async () => {
    const path = join(folder, 'lines.jsonl')
    const lines = ['{"a":"\u2028\u2029\r"}', '{"b":"🏳️‍🌈"}', `{"c":"${'ø'.repeat(100_000)}"}`]
    const { rows } = await writeLines(
      path,
      (async function* () {
        yield* lines
      })(),
    )
    const read: string[] = []
    for await (const batch of readLines(path, 2)) read.push(...batch)
    assert.equal(rows, 3)
    assert.deepEqual(read, lines)
  })

  it('deletes a table after those that point at it', () => {
    const links = [
      { from: 'messages', to: 'conversations' },
      { from: 'conversations', to: 'contacts' },
    ]
    assert.deepEqual(inOrderOfDeletion(['contacts', 'conversations', 'messages'], links), [
      'messages',
      'conversations',
      'contacts',
    ])
  })
})
