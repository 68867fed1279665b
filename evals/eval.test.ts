import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { localeNamed, localeOfLine, readLines } from './eval.ts'

let folder = ''

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'svar-eval-'))
})
after(() => rm(folder, { recursive: true }))

async function fileOf(text: string): Promise<string> {
  const file = join(folder, 'lines.jsonl')
  await writeFile(file, text)
  return file
}

test('a byte order mark, Windows ends of lines and empty lines do no harm', async () => {
  const file = await fileOf('\uFEFF{"text":"a"}\r\n\r\n{"text":"b"}\r\n')
  assert.deepEqual(await readLines(file, ['text']), [{ text: 'a' }, { text: 'b' }])
})

test('a line that is no JSON or lacks a key is named', async () => {
  await assert.rejects(readLines(await fileOf('{"text":"a"}\nb')), /line 2: this is no JSON/)
  await assert.rejects(
    readLines(await fileOf('{"text":"a"}'), ['text', 'locale']),
    /line 1: it lacks "locale"/,
  )
})

test('wider and narrower names of a locale are understood, others are not', () => {
  const names = ['nb', 'no', 'nn', 'nb-NO', 'sv_SE', 'de-AT', 'en', 'en-GB', 'nl']
  const expected = ['nb', 'nb', 'nb', 'nb', 'sv', 'de', 'en-US', 'en-GB', undefined]
  assert.deepEqual(names.map(localeNamed), expected)
  assert.throws(() => localeOfLine('nl'), /"nl" is no locale/)
})
