import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import type { ProactiveOffer, WidgetLook } from '@svar/contract'
import { Diary } from './diary.ts'
import { Offers } from './offers.ts'

const look = (...ids: string[]) =>
  ({
    locale: 'nb',
    visit: { presence: 'off', proactive: ids.map((id) => ({ id }) as ProactiveOffer) },
  }) as WidgetLook

const idsOf = (offers: readonly ProactiveOffer[]) => offers.map(({ id }) => id)

test('a message that was switched off while the page stood open is not shown any more', async () => {
  const asked = mock.method(globalThis, 'fetch', async () => Response.json(look('other')))
  const first = look('one')
  const offers = new Offers({ base: 'https://svar.example/', key: 'pk', look: () => first })
  assert.deepEqual(idsOf(offers.known(100_000)), ['one'])
  assert.ok(offers.areGood(129_000), 'just told')
  assert.equal(offers.areGood(131_000), false)
  for (let turns = 0; turns < 5; turns++) await turn()
  assert.ok(offers.areGood(132_000))
  assert.deepEqual(idsOf(offers.known(132_000)), ['other'])
  assert.equal(asked.mock.callCount(), 1)
  asked.mock.restore()
})

test('while the server is away nothing old is shown, and it is not asked at every step', async () => {
  const asked = mock.method(globalThis, 'fetch', async () => Promise.reject(new TypeError('offline')))
  const first = look('one')
  const offers = new Offers({ base: 'https://svar.example/', key: 'pk', look: () => first })
  offers.known(100_000)
  for (let now = 140_000; now < 160_000; now += 1000) assert.equal(offers.areGood(now), false)
  assert.equal(asked.mock.callCount(), 1)
  asked.mock.restore()
})

test('what one tab has shown another open one does not show, though nothing may be kept of the visitor', async () => {
  const leaving = new AbortController()
  const open = () => new Diary('pk', () => false, leaving.signal)
  const first = open()
  first.noteShown(Date.now(), 'one')
  const second = open()
  const heard = async (diary: Diary) => {
    for (let turns = 0; turns < 200 && diary.visit(Date.now()).shown.length === 0; turns++) await turn()
    return diary.visit(Date.now()).shown
  }
  assert.deepEqual(await heard(second), ['one'])
  second.noteShown(Date.now(), 'two')
  for (let turns = 0; turns < 200 && first.visit(Date.now()).shown.length < 2; turns++) await turn()
  assert.deepEqual(first.visit(Date.now()).shown, ['one', 'two'])
  leaving.abort()
})
