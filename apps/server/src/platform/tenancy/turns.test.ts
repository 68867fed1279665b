import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTurns } from './turns.ts'

const never = () => new Error('refused')
const breath = () => new Promise(setImmediate)

/** So many of one tenant are asked for together. @returns how many of them were under way at once */
async function mostAtOnce(turns: ReturnType<typeof createTurns>, count: number): Promise<number> {
  let running = 0
  let highest = 0
  const work = async () => {
    running += 1
    highest = Math.max(highest, running)
    await breath()
    running -= 1
  }
  await Promise.all(Array.from({ length: count }, () => turns.take('a', never, work)))
  return highest
}

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
  await mostAtOnce(turns, 1600)
  assert.equal(await mostAtOnce(turns, 50), 12)
  clock += 10_000
  await turns.take('b', never, async () => {})
  assert.equal(await mostAtOnce(turns, 50), 3)
  clock += 10_000
  assert.equal(await mostAtOnce(turns, 50), 12)
})

test('a process that has just begun does few things at once, and one more for each two hundred that it has done', async () => {
  const turns = createTurns()
  assert.equal(await mostAtOnce(turns, 200), 4)
  assert.equal(await mostAtOnce(turns, 200), 5)
  assert.equal(await mostAtOnce(turns, 400), 7)
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

/** Time that moves only when it is told to; what is due then is called. */
function time() {
  let clock = 0
  let due: { at: number; call: () => void }[] = []
  return {
    now: () => clock,
    later: (call: () => void, ms: number) => due.push({ at: clock + ms, call }),
    async pass(ms: number) {
      for (const until = clock + ms; clock < until; ) {
        clock += 1
        const calls = due.filter(({ at }) => at <= clock)
        due = due.filter(({ at }) => at > clock)
        for (const { call } of calls) call()
        await breath()
      }
    },
  }
}

/** Two tenants of which each sends what it sends by the clock; work takes so many milliseconds. */
async function beside(loudPerSecond: number, quietPerSecond: number, workMs: number, seconds: number) {
  const { now, later, pass } = time()
  const turns = createTurns(now, later)
  const done = { loud: 0, quiet: 0 }
  const waits: number[] = []
  const work = () => new Promise<void>((end) => later(end, workMs))
  const ask = (name: 'loud' | 'quiet') => {
    const asked = now()
    const begun = () => {
      if (name === 'quiet') waits.push(now() - asked)
      return work()
    }
    turns.take(name, never, begun).then(
      () => (done[name] += 1),
      () => {},
    )
  }
  for (let ms = 0; ms < seconds * 1000; ms += 1) {
    for (const [name, perSecond] of [
      ['loud', loudPerSecond],
      ['quiet', quietPerSecond],
    ] as const)
      if (Math.floor((ms * perSecond) / 1000) !== Math.floor(((ms + 1) * perSecond) / 1000)) ask(name)
    await pass(1)
  }
  return { done, waits }
}

test('who asks for much beside others holds back: most of the time nothing of it runs', async () => {
  const { done, waits } = await beside(800, 8, 10, 20)
  assert.ok(done.loud > 20 * 10 && done.loud < 20 * 60, `${done.loud} of the loud one`)
  assert.ok(done.quiet >= 20 * 8 - 1)
  assert.ok(Math.max(...waits) <= 1, `${Math.max(...waits)} ms`)
})

test('who asks for little is not held back where the whole machine is slow', async () => {
  const { waits } = await beside(800, 8, 200, 20)
  assert.equal(waits.length, 160)
  // The first comes while the loud one believes that it is alone.
  const later = waits.slice(1)
  assert.ok(Math.max(...later) <= 1, `${Math.max(...later)} ms`)
})

test('a burst is done at once also beside others', async () => {
  const { now, later, pass } = time()
  const turns = createTurns(now, later)
  const work = () => new Promise<void>((end) => later(end, 5))
  await Promise.all([turns.take('other', never, work), pass(10)])
  let done = 0
  for (let count = 0; count < 25; count += 1) turns.take('a', never, work).then(() => (done += 1))
  await pass(60)
  assert.equal(done, 25)
})

test('who is alone again is not held back any more', async () => {
  const { now, later, pass } = time()
  const turns = createTurns(now, later)
  const work = () => new Promise<void>((end) => later(end, 10))
  const other = turns.take('other', never, work)
  const begun = now()
  const all = Promise.all(Array.from({ length: 1500 }, () => turns.take('a', never, work)))
  let end = 0
  void Promise.all([other, all]).then(() => (end = now()))
  await pass(6000)
  assert.ok(end > 3000 && end - begun < 5000, `after ${end} ms`)
})

test('who sends one after the other needs no rest', async () => {
  const { now, later, pass } = time()
  const turns = createTurns(now, later)
  const work = () => new Promise<void>((end) => later(end, 5))
  const stillThere = () => void turns.take('other', never, work)
  let done = 0
  const sendAll = async () => {
    for (; done < 200; done += 1) await turns.take('a', never, work)
  }
  void sendAll()
  for (let ms = 0; ms < 1400; ms += 100) {
    stillThere()
    await pass(100)
  }
  assert.equal(done, 200)
})

test('what nobody waits for goes behind the rest, and comes to its turn also while there is always more', async () => {
  const turns = createTurns()
  const order: string[] = []
  const named = (name: string) => async () => {
    await breath()
    order.push(name)
  }
  const patient = Array.from({ length: 40 }, () => turns.take('a', never, named('patient'), true))
  const others = Array.from({ length: 40 }, () => turns.take('a', never, named('other')))
  await Promise.all([...patient, ...others])
  // Four had begun before anybody else was there, and one of four after them.
  const before = order.slice(0, order.lastIndexOf('other')).filter((name) => name === 'patient').length
  assert.ok(before >= 10 && before <= 20, `${before} of 40`)
})

test('too many of one tenant are refused, whichever line they stand in', async () => {
  const turns = createTurns()
  let open = () => {}
  const held = new Promise<void>((end) => (open = end))
  const all = Array.from({ length: 2004 }, (_, index) => turns.take('a', never, () => held, index % 2 === 0))
  await assert.rejects(
    turns.take('a', never, async () => {}, true),
    /refused/,
  )
  open()
  await Promise.all(all)
})
