import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { passOnAt, presenceAt } from './presence-rule.ts'

const MINUTE = 60_000
const now = new Date('2026-11-21T12:00:00Z')
const after = (minutes: number) => new Date(now.getTime() + minutes * MINUTE)
const here = { choice: null, choiceUntil: null, activeAt: now, connectedUntil: after(1) }
const shown = (facts: Partial<Parameters<typeof presenceAt>[0]>, at = now) =>
  presenceAt({ ...here, ...facts }, 10 * MINUTE, at)

test('who is connected and active is online', () => {
  assert.equal(shown({}).presence, 'online')
})

test('who does nothing for long is away, and online again when they do something', () => {
  const connected = { connectedUntil: after(60) }
  assert.equal(shown(connected, after(9)).presence, 'online')
  assert.equal(shown(connected, after(10)).presence, 'away')
  assert.equal(shown({ ...connected, activeAt: after(11) }, after(11)).presence, 'online')
})

test('who has no live connection is away, whatever they chose', () => {
  for (const choice of [null, 'busy', 'away'] as const)
    assert.equal(shown({ choice, connectedUntil: now }).presence, 'away')
})

test('a choice ends at its time by itself', () => {
  const busy = { choice: 'busy' as const, choiceUntil: after(5), connectedUntil: after(60) }
  assert.equal(shown(busy, after(4)).presence, 'busy')
  assert.deepEqual(shown(busy, after(5)), { presence: 'online', choice: null, lookAt: after(10) })
})

test('until it is to be looked at again, it stays as it is', () => {
  const minutes = fc.option(fc.integer({ min: -30, max: 30 }).map(after))
  const facts = fc.record({
    choice: fc.constantFrom(null, 'busy' as const, 'away' as const),
    choiceUntil: minutes,
    activeAt: minutes,
    connectedUntil: minutes,
  })
  fc.assert(
    fc.property(facts, fc.integer({ min: 0, max: 60 * MINUTE }), (known, wait) => {
      const first = presenceAt(known, 10 * MINUTE, now)
      const later = new Date(now.getTime() + wait)
      if (first.lookAt && later >= first.lookAt) return true
      return presenceAt(known, 10 * MINUTE, later).presence === first.presence
    }),
    { numRuns: 1000 },
  )
})

test('what somebody has is passed on at once when they leave, later when they only went quiet', () => {
  const away = { presence: 'away' as const, choice: null, choiceUntil: null }
  assert.deepEqual(passOnAt({ ...away, choice: 'away' }, now, 15), now)
  assert.deepEqual(passOnAt({ ...away, choice: 'away', choiceUntil: after(30) }, now, 15), after(15))
  assert.deepEqual(passOnAt(away, now, 15), after(15))
  assert.equal(passOnAt(away, now, null), null)
  assert.equal(passOnAt({ ...away, presence: 'busy', choice: 'busy' }, now, 15), null)
})
