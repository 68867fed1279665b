import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nothingChosen, reached, toggled } from './selection.ts'

const order = ['a', 'b', 'c', 'd']

test('choosing twice lets go', () => {
  const once = toggled(nothingChosen, 'a')
  assert.deepEqual([...once.ids], ['a'])
  assert.deepEqual([...toggled(once, 'a').ids], [])
})

test('a range goes from the last choice, downwards and upwards', () => {
  assert.deepEqual([...reached(toggled(nothingChosen, 'b'), 'd', order).ids], ['b', 'c', 'd'])
  assert.deepEqual([...reached(toggled(nothingChosen, 'c'), 'a', order).ids].sort(), ['a', 'b', 'c'])
})

test('a range from what has left the list is one choice', () => {
  assert.deepEqual([...reached(toggled(nothingChosen, 'gone'), 'c', order).ids].sort(), ['c', 'gone'])
})
