import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftOf, inputOf, isAddressRight, isKeyMisplaced, withProvider } from './model-draft.ts'

const stored = {
  id: '0190a7b2-0000-7000-8000-000000000001',
  provider: 'openai' as const,
  label: '',
  baseUrl: null,
  model: 'gpt-5-mini',
  hasKey: true,
  enabled: true,
  position: 0,
  health: { state: 'ok' as const, reason: null, since: null, answers: 0, failures: 0 },
}

test('a key that was not written again is left as it is', () => {
  assert.equal('key' in inputOf(draftOf(stored)), false)
  assert.equal(inputOf({ ...draftOf(stored), key: ' sk-new ' }).key, 'sk-new')
  assert.equal(inputOf({ ...draftOf(stored), isKeyRemoved: true }).key, null)
})

test('a stored key does not follow to another provider or address', () => {
  assert.equal(isKeyMisplaced(draftOf(stored), stored), false)
  assert.equal(isKeyMisplaced(withProvider(draftOf(stored), 'anthropic'), stored), true)
  assert.equal(isKeyMisplaced({ ...draftOf(stored), baseUrl: 'https://elsewhere.example' }, stored), true)
})

test('only the great providers do without an address', () => {
  const draft = draftOf(undefined)
  assert.equal(isAddressRight(draft), true)
  assert.equal(isAddressRight({ ...draft, provider: 'compatible' }), false)
  assert.equal(isAddressRight({ ...draft, baseUrl: 'ftp://x' }), false)
  assert.equal(isAddressRight(withProvider(draft, 'ollama')), true)
})
