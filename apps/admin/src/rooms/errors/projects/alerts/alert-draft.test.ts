import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ErrorAlerts } from '@svar/contract'
import { alertsFrom, draftOf, readNumber, wrongPlaces } from './alert-draft.ts'

const alerts: ErrorAlerts = {
  new: { on: true, after: 5 },
  regressed: { on: true, after: 1 },
  rising: { on: false, times: 2.5, least: 20 },
  quietHours: { from: '22:00', to: '07:00' },
  memberIds: ['m1'],
}

test('what is shown and not changed is saved as it was', () => {
  assert.deepEqual(alertsFrom(draftOf(alerts), alerts), alerts)
  const none = { ...alerts, quietHours: null, memberIds: null }
  assert.deepEqual(alertsFrom(draftOf(none), none), none)
})

test('a number is read with a comma or a point, and has to lie where it may', () => {
  assert.equal(readNumber('risingTimes', ' 2,5 '), 2.5)
  assert.equal(readNumber('risingTimes', '1.4'), null)
  assert.equal(readNumber('newAfter', '2.5'), null)
  assert.equal(readNumber('newAfter', ''), null)
  assert.equal(readNumber('newAfter', '0'), null)
  assert.equal(readNumber('newAfter', '1000000'), 1_000_000)
})

test('what is switched off need not be right, and keeps the number it had', () => {
  const draft = { ...draftOf(alerts), risingTimes: 'many' }
  assert.deepEqual(wrongPlaces(draft), [])
  assert.equal(alertsFrom(draft, alerts).rising.times, 2.5)
  assert.deepEqual(wrongPlaces({ ...draft, isRising: true }), ['risingTimes'])
})

test('quiet hours without a length and a list of nobody are not saved', () => {
  assert.deepEqual(wrongPlaces({ ...draftOf(alerts), to: '22:00' }), ['hours'])
  assert.deepEqual(wrongPlaces({ ...draftOf(alerts), from: '' }), ['hours'])
  assert.deepEqual(wrongPlaces({ ...draftOf(alerts), memberIds: [] }), ['members'])
})
