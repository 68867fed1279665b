import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nextAttempt } from './retry.ts'
import { createResting, handOver, type Transport } from './transports.ts'

const mail = { messageId: '<1@x>', from: 'a@x', to: 'b@x', subject: 's', html: '', text: '' }
const now = new Date('2026-11-20T12:00:00Z')

/** Providers that answer as told; `asked` tells who was. */
function providers(answers: Record<string, object | null>, rates: Record<string, number> = {}) {
  const asked: string[] = []
  const transports = Object.entries(answers).map(
    ([name, failure]): Transport => ({
      key: name,
      name: 'the same',
      perMinute: null,
      async send() {
        asked.push(name)
        if (failure) throw Object.assign(new Error(`${name} failed`), failure)
        return { providerId: `${name}-1` }
      },
    }),
  )
  const resting = createResting()
  const rateWait = async ({ key }: Transport) => rates[key] ?? 0
  const hand = (nowMs = now.getTime()) => handOver(mail, { transports, resting, nowMs, scope: 't', rateWait })
  return { asked, hand }
}

describe('fall-over', () => {
  it('asks the next provider when one does not work', async () => {
    const { hand, asked } = providers({ first: {}, second: null, third: null })
    const handed = await hand()
    assert.deepEqual(asked, ['first', 'second'])
    assert.deepEqual(handed, { taken: { providerId: 'second-1' }, by: 'the same' })
  })
  it('asks nobody else where the recipient does not exist, or where it may have been taken', async () => {
    for (const failure of [{ permanent: true }, { maybeTaken: true }]) {
      const { hand, asked } = providers({ first: failure, second: null })
      await hand()
      assert.deepEqual(asked, ['first'])
    }
  })
  it('leaves a provider alone for as long as it asked, and no longer', async () => {
    const { hand, asked } = providers({ first: { retryAfterS: 60 }, second: null })
    await hand()
    await hand(now.getTime() + 59_000)
    assert.deepEqual(asked, ['first', 'second', 'second'])
    await hand(now.getTime() + 61_000)
    assert.deepEqual(asked.slice(3), ['first', 'second'])
  })
  it('waits for the first that may be asked again when all rest', async () => {
    const { hand, asked } = providers({ first: { retryAfterS: 60 }, second: { retryAfterS: 30 } })
    await hand()
    const handed = await hand(now.getTime() + 10_000)
    assert.equal(asked.length, 2)
    assert.ok('failure' in handed && handed.failure.retryAfterS === 20 && handed.rateLimited)
  })
  it('gives nobody more than their rate, and waits for who works and has had enough', async () => {
    const { hand, asked } = providers({ first: {}, second: null, third: {} }, { second: 4000 })
    const handed = await hand()
    assert.deepEqual(asked, ['first', 'third'])
    assert.ok('failure' in handed && handed.rateLimited && handed.failure.retryAfterS === 4)
  })
})

describe('whom not to ask for a while', () => {
  it('is forgotten when the while is over, and never more than so many are remembered', () => {
    const resting = createResting(2)
    resting.rest('long', 900, 0)
    resting.rest('short', 50, 0)
    resting.rest('next', 800, 100)
    assert.deepEqual(['long', 'short', 'next'].map(resting.until), [900, 0, 800])
    resting.rest('last', 700, 100)
    assert.deepEqual(['long', 'next', 'last'].map(resting.until), [0, 800, 700])
    resting.rest('next', 950, 100)
    assert.deepEqual(['next', 'last'].map(resting.until), [950, 700])
  })
})

describe('what was refused', () => {
  const refused = { priority: 1, attempts: 1, createdAt: now, permanent: false, retryAfterS: null, now }
  it('is never tried again when it was for good', () => {
    assert.equal(nextAttempt({ ...refused, permanent: true }), null)
    assert.equal(nextAttempt({ ...refused, permanent: true, retryAfterS: 5 }), null)
  })
  it('waits longer each time, and ends', () => {
    const waits = [1, 2, 3, 4, 5].map((attempts) => nextAttempt({ ...refused, attempts })?.waitMs ?? 0)
    assert.deepEqual(
      waits,
      waits.toSorted((x, y) => x - y),
    )
  })
  it('is tried for three days, and no longer', () => {
    const tries: number[] = []
    let at = now.getTime()
    for (let attempts = 1; attempts < 100; attempts += 1) {
      const next = nextAttempt({ ...refused, attempts, now: new Date(at) })
      if (!next) break
      at += next.waitMs
      tries.push((at - now.getTime()) / 3_600_000)
    }
    const last = tries.at(-1) ?? 0
    assert.ok(last >= 72 && last < 77, `it ended after ${last} hours`)
    assert.ok(tries.length < 30, `${tries.length} tries`)
  })
  it('is tried again within seconds when somebody waits for it', () => {
    assert.ok((nextAttempt({ ...refused, priority: 0 })?.waitMs ?? Infinity) <= 5000)
  })
  it('waits as long as it was asked to, which is no attempt, for three days', () => {
    assert.deepEqual(nextAttempt({ ...refused, retryAfterS: 90 }), { waitMs: 90_000, counts: false })
    const later = new Date(now.getTime() + 73 * 3_600_000)
    assert.equal(nextAttempt({ ...refused, attempts: 6, retryAfterS: 90, now: later }), null)
  })
})
