import assert from 'node:assert/strict'
import { test } from 'node:test'
import { measuredText } from './measured-text.ts'

test('a figure is told with its unit, and never ends in two full stops', () => {
  assert.equal(measuredText({ part: 'queue', value: 0 }, 'de'), '0 Sek')
  assert.equal(measuredText({ part: 'disk', value: 0.231 }, 'en-GB'), '23%')
  assert.equal(measuredText({ part: 'dead_letters', value: 4 }, 'nb'), '4')
  assert.equal(measuredText({ part: 'mail', value: null }, 'nb'), '')
})

test('a database that answers in less than a millisecond is not said to take none', () => {
  assert.equal(measuredText({ part: 'database', value: 0.42 }, 'nb'), '0,4 ms')
  assert.equal(measuredText({ part: 'database', value: 42.4 }, 'nb'), '42 ms')
})
