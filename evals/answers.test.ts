import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { evalAnswers, tokenF1 } from './answers.ts'

test('words that both texts hold count once each', () => {
  assert.equal(tokenF1(['open', 'open'], ['open', 'monday']), 0.5)
  assert.equal(tokenF1(['closed'], ['open']), 0)
})

test('an extract that holds the answer counts, one from the wrong passage does not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'answers-'))
  try {
    const passages = join(folder, 'p.jsonl')
    const questions = join(folder, 'q.jsonl')
    await writeFile(
      passages,
      '{"id":"a","text":"The shop opens at 9."}\n{"id":"b","text":"Parking costs 5 euros."}\n',
    )
    await writeFile(
      questions,
      '{"text":"When does the shop open?","passage":"a","answers":["at 9"]}\n{"text":"When does the shop open?","passage":"b","answers":["5 euros"]}\n',
    )
    const result = await evalAnswers({ passages, questions, locale: 'en-GB' })
    assert.equal(result.n, 2)
    assert.equal(result.holds, 0.5)
    assert.equal(result.holds_given, 1)
  } finally {
    await rm(folder, { recursive: true })
  }
})
