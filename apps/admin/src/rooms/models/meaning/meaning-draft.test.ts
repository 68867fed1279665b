import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  hostOf,
  isMeaningAddressRight,
  isMeaningKeyMisplaced,
  isTokenLimitRight,
  meaningDraftOf,
  meaningInputOf,
  withMeaningProvider,
} from './meaning-draft.ts'

const stored = {
  provider: 'openai' as const,
  baseUrl: null,
  model: 'text-embedding-3-small',
  hasKey: true,
  isOn: true,
  maxTokensPerDay: 5000,
}

describe('the form for search by meaning', () => {
  it('leaves a stored key where it is, unless another is written or it is to be forgotten', () => {
    const draft = meaningDraftOf(stored)
    assert.ok(!('key' in meaningInputOf(draft)))
    assert.equal(meaningInputOf({ ...draft, key: ' sk-new ' }).key, 'sk-new')
    assert.equal(meaningInputOf({ ...draft, isKeyRemoved: true }).key, null)
  })

  it('says that a stored key does not go along to another place', () => {
    const moved = withMeaningProvider(meaningDraftOf(stored), 'compatible')
    assert.equal(isMeaningKeyMisplaced(moved, stored), true)
    assert.equal(isMeaningKeyMisplaced({ ...moved, key: 'sk-other' }, stored), false)
    assert.equal(isMeaningAddressRight(moved), false)
  })

  it('names the host that texts go to', () => {
    assert.equal(hostOf(stored), 'api.openai.com')
    assert.equal(hostOf({ provider: 'ollama', baseUrl: 'http://10.0.0.5:11434' }), '10.0.0.5:11434')
  })

  it('takes whole numbers as a limit', () => {
    assert.equal(isTokenLimitRight(meaningDraftOf(null)), true)
    for (const maxTokensPerDay of ['', '12', 'many', '1000.5'])
      assert.equal(isTokenLimitRight({ ...meaningDraftOf(null), maxTokensPerDay }), false)
  })
})
