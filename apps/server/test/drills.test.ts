import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { test } from 'node:test'

const folder = join(import.meta.dirname, '..', 'drills')
const drill = (...args: string[]) =>
  spawnSync(process.execPath, [join(folder, 'main.ts'), ...args], { encoding: 'utf8' })

const notDrills = ['main', 'drill', 'usage']
const names = globSync('*.ts', { cwd: folder })
  .map((file) => basename(file, '.ts'))
  .filter((name) => !notDrills.includes(name))

test('npm run drill -- list names every drill with what it promises and how that is tried', () => {
  const { status, stdout } = drill('list')
  assert.equal(status, 0)
  assert.ok(names.length > 10)
  for (const name of names)
    assert.match(stdout, new RegExp(`^ {2}${name}: [A-Z][^\\n]+\\.\\n {6}[A-Z][^\\n]+`, 'm'), name)
})

test('a drill, an option or a seed that is not understood is told in a sentence, and where to find the names', () => {
  for (const asked of [['nothing'], ['--fast'], ['twice', '--seed', 'high']]) {
    const { status, stderr } = drill(...asked)
    assert.equal(status, 2, asked.join(' '))
    assert.doesNotMatch(stderr, /\n\s+at /)
    assert.match(stderr, /npm run drill -- list/)
  }
})
