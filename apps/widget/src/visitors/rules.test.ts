import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ProactiveOffer } from '@svar/contract'
import fc from 'fast-check'
import { isOnPage, messageFor, type Situation } from './rules.ts'

const rule = (part: Partial<ProactiveOffer> = {}): ProactiveOffer => ({
  id: 'one',
  text: 'Hello',
  pages: [],
  afterSeconds: 0,
  scrollPercent: 0,
  visitFrom: 1,
  visitTo: null,
  again: false,
  quietDays: 0,
  ...part,
})
const here = (part: Partial<Situation> = {}): Situation => ({
  url: 'https://shop.example/prices',
  secondsOnPage: 10,
  scrolledPercent: 50,
  visits: 1,
  shown: [],
  closedAt: {},
  now: 1_000_000_000_000,
  ...part,
})
const fits = (part: Partial<ProactiveOffer>, at: Partial<Situation> = {}) =>
  messageFor([rule(part)], here(at)) !== null

test('a pattern is a path or an address, with * for anything', () => {
  const on = (pattern: string, url = 'https://shop.example/prices/piano') => isOnPage(pattern, url)
  for (const pattern of ['/prices*', '/prices/*', '*piano', '/p*/p*o', 'prices/piano', '*', '/PRICES/Piano/'])
    assert.ok(on(pattern), pattern)
  for (const pattern of [
    '/prices',
    '/piano',
    '/prices/piano/*x',
    '/prices/pianoo',
    'https://other.example/*',
  ])
    assert.ok(!on(pattern), pattern)
  assert.ok(on('https://shop.example/*'))
  assert.ok(on('*://shop.example/prices*'))
  assert.ok(isOnPage('/', 'https://shop.example/'))
  assert.ok(!isOnPage('/', 'https://shop.example/prices'))
  assert.ok(!isOnPage('/a*a', 'https://shop.example/a'), 'nothing is used twice')
})

test('a pattern of many stars is read at once', () => {
  assert.ok(!isOnPage(`/${'*a'.repeat(140)}!`, `https://shop.example/${'a'.repeat(1900)}`))
})

test('a message waits for its time, its place on the page and its visit', () => {
  assert.ok(fits({ afterSeconds: 10 }) && !fits({ afterSeconds: 11 }))
  assert.ok(fits({ scrollPercent: 50 }) && !fits({ scrollPercent: 51 }))
  assert.ok(!fits({ visitFrom: 2 }) && fits({ visitFrom: 2 }, { visits: 3 }))
  assert.ok(fits({ visitFrom: 3, visitTo: 3 }, { visits: 3 }) && !fits({ visitTo: 1 }, { visits: 2 }))
})

test('what was closed by hand is quiet for its days', () => {
  const { now } = here()
  const closedAt = { one: now - 6 * 86_400_000 }
  assert.ok(!fits({ quietDays: 7 }, { closedAt }) && fits({ quietDays: 6 }, { closedAt }))
})

const offer = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  pages: fc.array(fc.constantFrom('/prices*', '/', '*', '/never'), { maxLength: 2 }),
  afterSeconds: fc.nat(5),
  scrollPercent: fc.nat(100),
  visitFrom: fc.integer({ min: 1, max: 3 }),
  again: fc.boolean(),
  quietDays: fc.nat(3),
})
const moment = fc.record({
  url: fc.constantFrom('https://shop.example/', 'https://shop.example/prices/1', 'https://shop.example/x'),
  secondsOnPage: fc.nat(10),
  scrolledPercent: fc.nat(100),
  isClosed: fc.boolean(),
})

test('in one visit at most one message is shown, unless those after it say that they may come again', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(offer, { selector: ({ id }) => id }),
      fc.array(moment),
      fc.nat(4),
      (parts, moments, earlier) => {
        const rules = parts.map((part) => rule(part))
        const shown: string[] = []
        const closedAt: Record<string, number> = {}
        let now = here().now
        for (const { isClosed, ...at } of moments) {
          now += 1000
          const found = messageFor(rules, here({ ...at, shown, closedAt, now, visits: earlier + 1 }))
          if (!found) continue
          assert.ok(shown.length === 0 || found.again, 'a second one that may not come again')
          assert.ok(!shown.includes(found.id), 'the same one twice')
          shown.push(found.id)
          if (isClosed) closedAt[found.id] = now
        }
      },
    ),
  )
})

test('the order of importance decides, and nothing is shown that does not fit', () => {
  fc.assert(
    fc.property(fc.uniqueArray(offer, { selector: ({ id }) => id }), moment, (parts, at) => {
      const rules = parts.map((part) => rule(part))
      const found = messageFor(rules, here(at))
      const fitting = rules.filter((one) => messageFor([one], here(at)))
      assert.equal(found, fitting[0] ?? null)
    }),
  )
})
