import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ErrorKey, errorTracking } from '@svar/contract'
import { limitDraft, limitFields, limitsFrom, wrongLimits } from './limits.ts'

const key = {
  eventsPerMinute: 120_000,
  mostSentBytes: 5_000_000,
  mostUnpackedBytes: 20_000_000,
  sampleRate: 0.10000000149,
} as ErrorKey
const draft = limitDraft(key)

test('limits come back from the form as they were', () => {
  assert.deepEqual(limitsFrom(draft), {
    eventsPerMinute: 120_000,
    mostSentBytes: 5_000_000,
    mostUnpackedBytes: 20_000_000,
    sampleRate: 0.1,
  })
  assert.deepEqual(wrongLimits(draft), [])
})

test('a share may be written with a comma or a point', () => {
  assert.equal(limitsFrom({ ...draft, sampleRate: '2,5' }).sampleRate, 0.025)
  assert.equal(limitsFrom({ ...draft, sampleRate: '2.5' }).sampleRate, 0.025)
})

test('what passes here is what the server takes', () => {
  const { body } = errorTracking.changeErrorKey
  for (const [name, { least, most }] of Object.entries(limitFields))
    for (const value of [least, most, least - 1, most + 1]) {
      const written = { ...draft, [name]: String(value) }
      const isTaken = wrongLimits(written).length === 0
      if (isTaken) assert.ok(body?.safeParse(limitsFrom(written)).success, `${name} ${value}`)
      assert.equal(isTaken, value >= least && value <= most, `${name} ${value}`)
    }
})

test('words, signs and parts of an event are refused', () => {
  for (const wrong of ['', 'many', '-1', '1e9', '1.5'])
    assert.deepEqual(wrongLimits({ ...draft, perMinute: wrong }), ['perMinute'], wrong)
})
