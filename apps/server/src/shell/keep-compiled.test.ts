import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { keepCompiled } from './keep-compiled.ts'

test('where nothing can be written, nothing is kept and nothing fails', () => {
  const folder = mkdtempSync(join(tmpdir(), 'svar-compiled-'))
  try {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    keepCompiled(join(file, 'below'))()
    assert.deepEqual(readdirSync(folder), ['a-file'])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('what was compiled is written when asked for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'svar-compiled-'))
  try {
    const write = keepCompiled(folder)
    const source = join(folder, 'module.ts')
    writeFileSync(source, 'export const answer: number = 42\n')
    assert.equal((await import(source)).answer, 42)
    write()
    assert.ok(readdirSync(folder, { recursive: true }).length > 2, 'nothing was kept')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
