import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainName } from './plain-name.ts'

test('a name cannot turn around what stands beside it, nor break the line', () => {
  assert.equal(plainName('\u202eirak\u2066 Moen\n\tfra Bergen '), 'irak Moen fra Bergen')
  assert.equal(plainName('\u202e\u2069 '), null)
  assert.equal(plainName(null), null)
})

test('names of every script are left as they are', () => {
  for (const name of ['Åse Lunde', 'שרה כהן', 'عمر', 'O’Brien-Łukasz', '李小龍', '<b>Ada</b> 👩‍💻']) {
    assert.equal(plainName(name), name)
  }
})
