import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { evalAsked } from './asked.ts'

test('what is answered, asked back and left alone is counted apart', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'asked-'))
  const lines = (rows: object[]) => rows.map((row) => JSON.stringify(row)).join('\n')
  try {
    const passages = join(folder, 'p.jsonl')
    const questions = join(folder, 'q.jsonl')
    const faqs = [
      ['boats', 'Where do you keep yachts?', 'In Dover, for £90.'],
      ['hours', 'When are you open?', 'Every day from 9 to 4.'],
      ['cancel', 'Can I cancel?', 'Yes, up to 48 hours before.'],
      ['pack', 'Must I pack myself?', 'No, we do that.'],
      ['piano', 'Do you move pianos?', 'Yes, for an extra charge.'],
    ]
    await writeFile(passages, lines(faqs.map(([id, title, text]) => ({ id, title, text }))))
    await writeFile(
      questions,
      lines([
        { text: 'do you move pianos', passage: 'piano' },
        { text: 'a yacht for my brother', passage: 'boats' },
        { text: 'who won the match', passage: null },
      ]),
    )
    const { right, wrong, unknown, offered_right, offered_in_vain, n } = await evalAsked({
      passages,
      questions,
      locale: 'en-GB',
    })
    assert.deepEqual([right, wrong, unknown, offered_right, offered_in_vain, n], [1, 0, 2, 1, 0, 3])
  } finally {
    await rm(folder, { recursive: true })
  }
})
