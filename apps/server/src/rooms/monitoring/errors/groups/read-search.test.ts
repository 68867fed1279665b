import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSearch } from './read-search.ts'

const told = (search: string) =>
  readSearch(search).map(({ text, tag }) => (tag ? `${tag.name}=${tag.value}` : text))

test('tags are read out of a search by name and value, and what is left is one text', () => {
  assert.deepEqual(told('the basket plan:pro browser:"Chrome 126" is full'), [
    'plan=pro',
    'browser=Chrome 126',
    'the basket is full',
  ])
  assert.deepEqual(told('TypeError: x is undefined'), ['TypeError: x is undefined'])
  assert.deepEqual(told('https://shop.example/a src/app.ts:10'), ['https://shop.example/a src/app.ts:10'])
  assert.deepEqual(told('  '), [])
})
