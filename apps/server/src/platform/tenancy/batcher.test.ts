import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Platform } from '../platform.ts'
import { createBatcher } from './batcher.ts'

// It is a key only: the batcher hands it on.
const platform = {} as Platform

/** Keeps each batch in flight until it is let go. */
function held() {
  const batches: { inputs: string[]; done(): void }[] = []
  const run = (_: Platform, __: string, inputs: string[]) =>
    new Promise<string[]>((resolve) => batches.push({ inputs, done: () => resolve(inputs) }))
  return { batches, run }
}
const turn = () => new Promise((next) => setImmediate(() => setImmediate(next)))

test('what comes while a batch is in flight is the next batch', async () => {
  const { batches, run } = held()
  const put = createBatcher(run)
  const all = ['a', 'b'].map((input) => put(platform, 'tenant', input))
  await turn()
  all.push(put(platform, 'tenant', 'c'), put(platform, 'tenant', 'd'))
  await turn()
  assert.deepEqual(
    batches.map(({ inputs }) => inputs),
    [['a', 'b']],
  )
  batches[0]?.done()
  await turn()
  assert.deepEqual(batches[1]?.inputs, ['c', 'd'])
  batches[1]?.done()
  assert.deepEqual(await Promise.all(all), ['a', 'b', 'c', 'd'])
})

test('what waits is sent when a batch is committed, before that is told', async () => {
  const happened: string[] = []
  const held = Promise.withResolvers<void>()
  const put = createBatcher(async (_: Platform, __: string, inputs: string[], sendNext) => {
    happened.push(`sent ${inputs}`)
    if (inputs[0] === 'a') await held.promise
    await sendNext()
    happened.push(`told ${inputs}`)
    return inputs
  })
  const first = put(platform, 'tenant', 'a')
  await turn()
  const others = ['b', 'c'].map((input) => put(platform, 'tenant', input))
  held.resolve()
  await Promise.all([first, ...others])
  assert.deepEqual(happened.slice(0, 3), ['sent a', 'sent b,c', 'told b,c'])
  // Whoever comes when all is done is taken as the first one was.
  assert.equal(await put(platform, 'tenant', 'd'), 'd')
  await turn()
  assert.deepEqual(happened.slice(3), ['told a', 'sent d', 'told d'])
})

test('of one lane only one batch is being stored at a time, also where the next is sent early', async () => {
  let storing = 0
  const stored: string[] = []
  const put = createBatcher(async (_: Platform, __: string, inputs: string[], sendNext) => {
    storing += 1
    assert.equal(storing, 1)
    await turn()
    storing -= 1
    stored.push(...inputs)
    await sendNext()
    await turn()
    return inputs
  })
  const all: Promise<string>[] = []
  for (let index = 0; index < 60; index += 1) {
    all.push(put(platform, 'tenant', String(index)))
    if (index % 3 === 0) await new Promise(setImmediate)
    if (index % 20 === 0) await Promise.all(all)
  }
  assert.deepEqual(await Promise.all(all), stored)
})

test('workspaces do not wait for each other', async () => {
  const { batches, run } = held()
  const put = createBatcher(run)
  void put(platform, 'one', 'a')
  void put(platform, 'other', 'b')
  await turn()
  assert.equal(batches.length, 2)
})

test('with two lanes what one sender sends stays in order', async () => {
  const stored: string[] = []
  const put = createBatcher(
    async (_: Platform, __: string, inputs: string[]) => {
      await turn()
      stored.push(...inputs)
      return inputs
    },
    { lanes: 2 },
  )
  const sent = Array.from({ length: 400 }, (_, index) => `${index % 4} ${index}`)
  await Promise.all(sent.map((input) => put(platform, 'tenant', input, input[0])))
  for (const sender of '0123')
    assert.deepEqual(
      stored.filter((input) => input.startsWith(sender)),
      sent.filter((input) => input.startsWith(sender)),
    )
})

test('a bad one takes no others with it', async () => {
  const put = createBatcher(async (_: Platform, __: string, inputs: string[]) => {
    if (inputs.includes('bad')) throw new Error('bad')
    return inputs.map((input) => (input === 'refused' ? new Error('refused') : input))
  })
  const outcomes = await Promise.allSettled(
    ['a', 'bad', 'refused', 'b'].map((input) => put(platform, 'tenant', input)),
  )
  assert.deepEqual(
    outcomes.map((one) => (one.status === 'fulfilled' ? one.value : one.reason.message)),
    ['a', 'bad', 'refused', 'b'],
  )
  assert.deepEqual(
    outcomes.map(({ status }) => status === 'fulfilled'),
    [true, false, false, true],
  )
})
