import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRelay, type Relay } from './relay.ts'

const LONG_MS = 60_000

/** Two processes with a fast and a slow way between them. */
function twoProcesses() {
  const got: Record<'a' | 'b', string[]> = { a: [], b: [] }
  const told = { fast: 0, slow: 0 }
  const fast = { isUp: true, bHears: true }
  let nowMs = 0
  const relays = {} as Record<'a' | 'b', Relay>
  const make = (name: 'a' | 'b') =>
    createRelay({
      slow: {
        async tell(text) {
          told.slow += 1
          for (const relay of Object.values(relays)) relay.heard(text)
        },
      },
      fast: {
        isWell: () => fast.isUp,
        async tell(text) {
          told.fast += 1
          relays.a.heard(text)
          if (fast.bHears) relays.b.heard(text)
        },
      },
      receive: (envelope) => void got[name].push(envelope),
      missed: () => void got[name].push('missed'),
      log: () => {},
      now: () => nowMs,
    })
  relays.a = make('a')
  relays.b = make('b')
  const pass = (ms: number) => {
    nowMs += ms
  }
  return { ...relays, got, told, fast, pass }
}

test('a frame comes once to the others and never back, also while it goes both ways at the start', () => {
  const { a, got, told } = twoProcesses()
  a.send('one')
  assert.deepEqual(got, { a: [], b: ['one'] })
  assert.deepEqual(told, { fast: 1, slow: 1 })
})

test('while everybody hears the fast way, the slow one is left alone', () => {
  const { a, told, got, pass } = twoProcesses()
  pass(LONG_MS)
  a.send('one')
  assert.deepEqual(told, { fast: 1, slow: 0 })
  assert.deepEqual(got.b, ['one'])
})

test('one who does not hear the fast way is told by the slow one, until they hear again', () => {
  const { a, b, fast, got, told, pass } = twoProcesses()
  pass(LONG_MS)
  fast.bHears = false
  b.sayWhetherDeaf(true)
  a.send('one')
  assert.deepEqual(got.b, ['one'])
  fast.bHears = true
  b.sayWhetherDeaf(false)
  const slowBefore = told.slow
  a.send('two')
  assert.deepEqual(got.b, ['one', 'two'])
  assert.equal(told.slow, slowBefore)
})

test('one who fell silent while deaf is not waited for', () => {
  const { a, b, told, pass } = twoProcesses()
  pass(LONG_MS)
  b.sayWhetherDeaf(true)
  pass(LONG_MS)
  const slowBefore = told.slow
  a.send('one')
  assert.equal(told.slow, slowBefore)
})

test('where the fast way is gone, all goes by the slow one', () => {
  const { a, fast, got, told, pass } = twoProcesses()
  pass(LONG_MS)
  fast.isUp = false
  a.send('one')
  assert.deepEqual(told, { fast: 0, slow: 1 })
  assert.deepEqual(got.b, ['one'])
})

test('frames that come early wait for the one before them, and each comes once', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const { b, got } = twoProcesses()
  const say = (number: number) => b.heard(JSON.stringify({ from: 'c', number, envelope: `${number}` }))
  for (const number of [1, 3, 4, 3, 2, 2, 5]) say(number)
  assert.deepEqual(got.b, ['1', '2', '3', '4', '5'])
  t.mock.timers.tick(LONG_MS)
  assert.deepEqual(got.b, ['1', '2', '3', '4', '5'])
})

test('one that never comes is told before what comes after it, and the others go on', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const { b, got } = twoProcesses()
  const say = (number: number) => b.heard(JSON.stringify({ from: 'c', number, envelope: `${number}` }))
  for (const number of [1, 3, 4]) say(number)
  assert.deepEqual(got.b, ['1'])
  t.mock.timers.tick(LONG_MS)
  assert.deepEqual(got.b, ['1', 'missed', '3', '4'])
  say(5)
  assert.deepEqual(got.b.at(-1), '5')
})
