import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { evalSlots } from './slots.ts'

const set = (language: string, part: string) =>
  fileURLToPath(new URL(`../packages/language/sets/${language}/slots.${part}.jsonl`, import.meta.url))

for (const language of ['nb', 'sv', 'da', 'fi', 'de', 'en'])
  test(`${language}: forms are filled from what customers say over several messages`, async () => {
    const known = await evalSlots(set(language, 'dev'))
    assert.equal(known.dialogues_right, 1)
    const kept = await evalSlots(set(language, 'kept'))
    assert.ok(kept.recall >= 0.9 && kept.precision >= 0.9, JSON.stringify(kept))
  })
