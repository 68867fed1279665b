import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises'
import { spareTurn } from './spare-turn.ts'

/** Keeps the processor as a server does that has more to do than it can: request after request, each of milliseconds. */
async function beBusy(untilMs: number): Promise<void> {
  while (performance.now() < untilMs) {
    for (const end = performance.now() + 3; performance.now() < end; );
    await turn()
  }
}

test('who has time goes on at once', async () => {
  await pause(100)
  const began = performance.now()
  await spareTurn(10_000)
  assert.ok(performance.now() - began < 1_000)
})

test('while there is more to do than can be done it waits, and goes on when that is over', async () => {
  const began = performance.now()
  const busy = beBusy(began + 800)
  await pause(400)
  const waited = spareTurn(60_000).then(() => performance.now() - began)
  await busy
  assert.ok((await waited) >= 790, `after ${await waited} ms`)
})

test('it waits no longer than it may, one after the other', async () => {
  const order: number[] = []
  const began = performance.now()
  const busy = beBusy(began + 2_000)
  await pause(400)
  await Promise.all([1, 2, 3].map((number) => spareTurn(200).then(() => order.push(number))))
  assert.ok(performance.now() - began < 1_900)
  assert.deepEqual(order, [1, 2, 3])
  await busy
})
