import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsOf, readMended } from './mended.ts'

test('an object is taken as it is written', () => {
  assert.deepEqual(readMended(' { "a": [1, null] } '), { payload: { a: [1, null] } })
})

test('what an event cannot carry is refused before it is sent', () => {
  for (const written of ['[]', 'null', '"text"', '7'])
    assert.deepEqual(readMended(written), { fault: 'notObject' })
  const broken = readMended('{ "a": }')
  assert.ok('fault' in broken && broken.fault === 'notJson' && broken.reason.length > 0)
})

test('the server’s findings name the fields as they stand in the editor', () => {
  assert.deepEqual(faultsOf({ 'payload.contact.id': 'must be an id', payload: 'too large' }), [
    { field: 'contact.id', message: 'must be an id' },
    { field: '', message: 'too large' },
  ])
})
