import assert from 'node:assert/strict'
import { test } from 'node:test'
import { timeZoneOptions } from './time-zones.ts'

const values = (current: string | null) => timeZoneOptions(current).map(({ value }) => value)

test('a zone that the browser does not know stays to be chosen; none is added where none is chosen', () => {
  assert.equal(values('Europe/Atlantis')[0], 'Europe/Atlantis')
  assert.deepEqual(values('Europe/Oslo'), values(null))
  assert.ok(values(null).every(Boolean))
})
