import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { runCommandLine } from './main.ts'

let folder = ''
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'svar-doctor-'))
  // As root the database runs as another user.
  chmodSync(folder, 0o755)
})
after(() => rmSync(folder, { recursive: true, force: true }))

async function ask(...options: string[]) {
  const told: string[] = []
  const env = { SVAR_DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'fatal' }
  const terminal = { out: (text: string) => void told.push(text), err: () => {} }
  return { code: await runCommandLine(['doctor', ...options], env, terminal), told }
}

test('the doctor tells each thing as soon as it is known, and a program all at once', async () => {
  const { code, told } = await ask()
  const names = told.slice(0, -1).map((text) => /^(?:ok|note|WRONG) +(\S+)/.exec(text)?.[1])
  assert.deepEqual(names.slice(0, 5), ['Node', 'Settings', 'Data', 'Disk', 'Database'])
  assert.ok(told.slice(0, -1).every((text) => text.split('\n').length <= 3 && text.endsWith('\n')))
  assert.match(told.at(-1) ?? '', /^\n(?:All is well|.+ wrong)\.\n$/)
  const program = await ask('--json')
  assert.equal(program.told.length, 1)
  const { ok, checks } = JSON.parse(program.told[0] ?? '')
  assert.equal(ok, code === 0)
  assert.ok(checks.length >= names.length)
})
