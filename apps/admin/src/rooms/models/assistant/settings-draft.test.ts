import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changesOf, isRight, settingsDraftOf } from './settings-draft.ts'

const saved = {
  name: 'Maja',
  role: '',
  tone: 'warm' as const,
  instructions: '',
  localeMode: 'customer' as const,
  maxModelAnswersPerConversation: 40,
  maxModelTokensPerDay: 2_000_000,
  offerPersonAfterMisses: 2,
  version: 3,
}

test('only what was changed is sent', () => {
  const draft = settingsDraftOf(saved)
  assert.deepEqual(changesOf(draft, saved), {})
  assert.deepEqual(changesOf({ ...draft, tone: 'formal', offerPersonAfterMisses: '3' }, saved), {
    tone: 'formal',
    offerPersonAfterMisses: 3,
  })
})

test('a nameless assistant or a limit out of bounds is not saved', () => {
  const draft = settingsDraftOf(saved)
  assert.equal(isRight(draft), true)
  for (const change of [{ name: ' ' }, { offerPersonAfterMisses: '6' }, { maxModelTokensPerDay: '1e6' }]) {
    assert.equal(isRight({ ...draft, ...change }), false, JSON.stringify(change))
  }
})
