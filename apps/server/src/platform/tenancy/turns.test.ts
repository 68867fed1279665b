import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTurns } from './turns.ts'

const never = () => new Error('refused')
const breath = () => new Promise(setImmediate)

test('a tenant that asks for little does not wait behind one that asks for much', async () => {
  const turns = createTurns()
  const done: string[] = []
  const work = (name: string) => async () => {
    await breath()
    done.push(name)
  }
  const loud = Array.from({ length: 100 }, () => turns.take('loud', never, work('loud')))
  await Promise.all([...loud.slice(0, 1), turns.take('quiet', never, work('quiet'))])
  assert.ok(done.indexOf('quiet') < 30, `the quiet one came as number ${done.indexOf('quiet')}`)
  await Promise.all(loud)
  assert.equal(done.length, 101)
})

test('beside others a tenant has few turns at once, alone it has many', async () => {
  let clock = 0
  const turns = createTurns(() => clock)
  let running = 0
  let highest = 0
  const work = async () => {
    running += 1
    highest = Math.max(highest, running)
    await breath()
    running -= 1
  }
  await Promise.all(Array.from({ length: 50 }, () => turns.take('a', never, work)))
  assert.equal(highest, 12)
  await turns.take('b', never, async () => {})
  highest = 0
  await Promise.all(Array.from({ length: 50 }, () => turns.take('a', never, work)))
  assert.equal(highest, 3)
  clock += 10_000
  highest = 0
  await Promise.all(Array.from({ length: 50 }, () => turns.take('a', never, work)))
  assert.equal(highest, 12)
})

test('work within work does not wait for itself', async () => {
  const turns = createTurns()
  const nested = () => turns.take('a', never, async () => turns.take('a', never, async () => 'inner'))
  const results = await Promise.all(Array.from({ length: 40 }, nested))
  assert.ok(results.every((result) => result === 'inner'))
})

test('work that fails gives its turn back', async () => {
  const turns = createTurns()
  for (let round = 0; round < 40; round += 1) {
    await assert.rejects(
      turns.take('a', never, async () => {
        throw new Error('no')
      }),
      /no/,
    )
  }
  assert.equal(await turns.take('a', never, async () => 'yes'), 'yes')
})
