import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { EnvelopeError } from '../../envelope/envelope-error.ts'
import { crash, envelopeOf } from '../errors.fixture.ts'
import { createDigesters } from './digesters.ts'
import type { Sent } from './shape.ts'

const digesters = createDigesters(1)
after(() => digesters.stop())

const sentOf = (bytes: Uint8Array): Sent => ({
  bytes,
  encoding: undefined,
  form: 'envelope',
  limits: { sentBytes: 1_000_000, unpackedBytes: 1_000_000 },
  settings: { removeMailAddresses: true, removeIpAddresses: true },
  projectId: '1',
  sampleRate: 1,
  receivedAtMs: Date.UTC(2026, 0, 1),
})

test('of requests that go to a thread together, each gets its own answer, and a broken one fails alone', async () => {
  const count = 30
  const broken = 7
  const outcomes = await Promise.allSettled(
    Array.from({ length: count }, (_, n) => {
      const bytes = envelopeOf([crash({}, { type: `Error${n}` })])
      return digesters.digest(sentOf(n === broken ? bytes.subarray(0, bytes.length - 20) : bytes))
    }),
  )
  for (const [n, outcome] of outcomes.entries()) {
    if (outcome.status === 'fulfilled')
      assert.equal(outcome.value.events[0]?.title, `Error${n}: x is undefined`)
    else assert.ok(n === broken && outcome.reason instanceof EnvelopeError, `request ${n}`)
  }
  assert.equal(outcomes[broken]?.status, 'rejected')
})

test('a thread that ends fails what it was asked, and the next one is asked anew', async () => {
  const sent = () => sentOf(envelopeOf([crash()]))
  const asked = Promise.allSettled([digesters.digest(sent()), digesters.digest(sent())])
  await digesters.stop()
  for (const { status } of await asked) assert.equal(status, 'rejected')
  assert.equal((await digesters.digest(sent())).events.length, 1)
})
