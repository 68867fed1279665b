import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CannedResponse } from '@svar/contract'
import { shownOf } from './shown.ts'

const items = [
  { id: 'a', shortcut: 'takk', title: 'Avslutning', texts: { nb: 'Ha en fin dag' }, scope: 'everyone' },
  { id: 'b', shortcut: 'pris', title: 'Priser', texts: { nb: 'Åpent til fire' }, scope: 'mine' },
] as CannedResponse[]
const found = (q: string, scope: CannedResponse['scope'] | 'any' = 'any') =>
  shownOf(items, q, scope).map(({ id }) => id)

test('all words must be there, in any part, with or without accents', () => {
  assert.deepEqual(found('fin takk'), ['a'])
  assert.deepEqual(found('apent'), ['b'])
  assert.deepEqual(found('/takk'), ['a'])
  assert.deepEqual(found('fin pris'), [])
})

test('a reach narrows the list', () => {
  assert.deepEqual(found('', 'mine'), ['b'])
  assert.deepEqual(found(''), ['a', 'b'])
})
