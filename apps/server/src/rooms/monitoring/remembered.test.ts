import assert from 'node:assert/strict'
import { test } from 'node:test'
import { remembered } from './remembered.ts'

test('an answer is found once and given each time, for each text its own', () => {
  let asked = 0
  const length = remembered((text) => {
    asked += 1
    return text.length
  })
  assert.deepEqual([length('a'), length('bb'), length('a'), length('__proto__'), length('')], [1, 2, 1, 9, 0])
  assert.equal(asked, 4)
})

test('neither long texts nor ever more of them fill the memory, and the answers stay right', () => {
  let asked = 0
  const same = remembered((text) => {
    asked += 1
    return text
  })
  const long = 'x'.repeat(1000)
  assert.deepEqual([same(long), same(long)], [long, long])
  assert.equal(asked, 2)
  for (let n = 0; n < 20_000; n += 1) assert.equal(same(`text ${n}`), `text ${n}`)
  asked = 0
  assert.equal(same('text 0'), 'text 0')
  assert.equal(asked, 1)
})
