import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { evalLanguage } from './language.ts'
import { evalRetrieval } from './retrieval.ts'

let folder = ''

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'svar-evals-'))
})

after(() => rm(folder, { recursive: true }))

async function lines(name: string, rows: object[]): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, rows.map((row) => JSON.stringify(row)).join('\n'))
  return file
}

test('retrieval counts a question right only when its own passage comes first', async () => {
  const passages = await lines('passages.jsonl', [
    { id: 'a', text: 'Piano flyttes for 2 500 kr.' },
    { id: 'b', text: 'Vi vasker gulv og vinduer.' },
  ])
  const questions = await lines('questions.jsonl', [
    { text: 'Hva koster piano?', passage: 'a' },
    { text: 'Vasker dere vinduer?', passage: 'a' },
  ])
  const result = await evalRetrieval({ passages, questions, locale: 'nb' })
  assert.equal(result.n, 2)
  assert.equal(result.recall_at_1, 0.5)
})

test('language identification counts the two Englishes as one', async () => {
  const file = await lines('language.jsonl', [
    { text: 'What time do you open tomorrow?', locale: 'en-GB' },
    { text: 'Mihin aikaan avaatte huomenna?', locale: 'fi' },
  ])
  assert.equal((await evalLanguage({ file })).accuracy, 1)
})
