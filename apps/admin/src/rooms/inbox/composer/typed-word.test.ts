import assert from 'node:assert/strict'
import { test } from 'node:test'
import { typedWord, withWord } from './typed-word.ts'

test('a slash or an at sign begins a choice at the start of a word only', () => {
  assert.deepEqual(typedWord('/takk', 5), { sign: '/', typed: 'takk', start: 0, end: 5 })
  assert.deepEqual(typedWord('Hei @', 5), { sign: '@', typed: '', start: 4, end: 5 })
  assert.equal(typedWord('og/eller', 8), null)
  assert.equal(typedWord('kari@example.com', 16), null)
  assert.equal(typedWord('https://svar.example', 20), null)
})

test('the caret decides: what stands after it is left alone', () => {
  const word = typedWord('Hei /ta og mer', 7)
  assert.ok(word)
  assert.deepEqual(withWord('Hei /ta og mer', word, 'takk'), { text: 'Hei takk og mer', caret: 8 })
})
