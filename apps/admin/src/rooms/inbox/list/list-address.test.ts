import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isNarrowed, queryFrom, searchFor } from './list-address.ts'

test('what an address says of a list survives being written and read', () => {
  const query = { view: 'mine', tag: 'pris', withinDays: 7, mood: 'negative' } as const
  assert.deepEqual(queryFrom(searchFor(query)), query)
  assert.deepEqual(queryFrom(searchFor({ view: 'all', team: 't' })), { view: 'all', team: 't' })
})

test('nonsense in an address is taken for nothing said', () => {
  assert.deepEqual(queryFrom({ view: 'everything', days: '-3', channel: 'fax', mood: 1 }), { view: 'all' })
})

test('choosing another list lets go of what narrowed the one before', () => {
  const search = { ...searchFor({ view: 'mine', tag: 'pris' }), ...searchFor({ view: 'closed' }) }
  assert.deepEqual(queryFrom(search), { view: 'closed' })
  assert.ok(isNarrowed(queryFrom({ tag: 'pris' })))
  assert.ok(!isNarrowed(queryFrom({ team: 't' })))
})
