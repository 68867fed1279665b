import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantile, type Steps, stepOf } from './steps.ts'

/** Numbers that look random and are the same each time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function counted(durations: number[]): Steps {
  const steps: Steps = new Map()
  for (const ms of durations) steps.set(stepOf(ms), (steps.get(stepOf(ms)) ?? 0) + 1)
  return steps
}

const exact = (durations: number[], share: number) =>
  durations.toSorted((one, other) => one - other)[Math.ceil(share * durations.length) - 1] as number

const random = randomFrom(7)
const many = (make: () => number) => Array.from({ length: 20_000 }, make)
const distributions: Record<string, number[]> = {
  'all alike': many(() => 120),
  even: many(() => 1 + random() * 999),
  exponential: many(() => 1 - Math.log(1 - random()) * 80),
  'log-normal': many(
    () => 50 * Math.exp(1.2 * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())),
  ),
  'two humps': many(() => (random() < 0.93 ? 5 + random() * 3 : 4000 + random() * 500)),
  'a heavy tail': many(() => Math.min(3_600_000, 2 / (1 - random()) ** 1.5)),
}

for (const [name, durations] of Object.entries(distributions)) {
  test(`quantiles of durations that are ${name} are at most 5 % off`, () => {
    const steps = counted(durations)
    for (const share of [0.01, 0.5, 0.75, 0.95, 0.99, 0.999, 1]) {
      const [told, real] = [quantile(steps, share) as number, exact(durations, share)]
      assert.ok(Math.abs(told - real) <= 0.05 * real * (1 + 1e-6), `${share}: ${told} for ${real}`)
    }
  })
}

test('every single duration from 0.1 ms to an hour is told at most 5 % off, also at the ends of steps', () => {
  for (let ms = 0.1; ms <= 3_600_000; ms *= 1.0007) {
    const told = quantile(counted([ms]), 0.5) as number
    assert.ok(Math.abs(told - ms) <= 0.05 * ms * (1 + 1e-6), `${ms} as ${told}`)
  }
})

test('shorter is told as 0.1 ms, longer as an hour, and steps fit into two bytes', () => {
  assert.equal(quantile(counted([0]), 0.5), 0.1)
  assert.equal(quantile(counted([1e-9]), 0.5), 0.1)
  const hour = quantile(counted([1e300]), 0.5) as number
  assert.ok(Math.abs(hour - 3_600_000) <= 0.05 * 3_600_000)
  assert.ok(stepOf(1e300) < 32_767)
})

test('of nothing there is no quantile', () => {
  assert.equal(quantile(new Map(), 0.5), null)
  assert.equal(quantile(new Map([[3, 0]]), 0.5), null)
})

test('steps of several minutes added up give the quantile of all of them', () => {
  const durations = distributions.exponential as number[]
  const whole = counted(durations)
  const sum: Steps = new Map()
  for (const part of [durations.slice(0, 5000), durations.slice(5000)])
    for (const [step, times] of counted(part)) sum.set(step, (sum.get(step) ?? 0) + times)
  assert.equal(quantile(sum, 0.95), quantile(whole, 0.95))
})
