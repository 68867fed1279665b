import type { Tallied, Timed } from './shape.ts'
import { stepOf } from './steps.ts'

const MINUTE_MS = 60_000

type Counted = Omit<Tallied, 'steps'> & { steps: Map<number, number> }

/** Adds up by minute and name. What came added up already may be added up again. */
export interface Tally {
  /** @param times as how many it counts */
  add(timed: Timed, times?: number): void
  addTallied(tallied: Tallied): void
  /** @returns all of it, in an order that is the same for everybody; what comes after it is counted anew */
  take(): Tallied[]
  readonly size: number
}

export function createTally(): Tally {
  let counted = new Map<string, Counted>()
  const of = ({ kind, operation, name, environment, minuteMs }: Omit<Tallied, 'steps'>): Counted => {
    const key = JSON.stringify([kind, operation, name, environment, minuteMs])
    const known = counted.get(key)
    if (known) return known
    const named = { kind, operation, name, environment, minuteMs }
    const fresh = { ...named, total: 0, failed: 0, milliseconds: 0, steps: new Map() }
    counted.set(key, fresh)
    return fresh
  }
  const addTallied = (one: Tallied) => {
    const sum = of(one)
    sum.total += one.total
    sum.failed += one.failed
    sum.milliseconds += one.milliseconds
    for (const [step, times] of one.steps) sum.steps.set(step, (sum.steps.get(step) ?? 0) + times)
  }
  return {
    addTallied,
    add: ({ endedAtMs, durationMs, failed, ...named }, times = 1) =>
      addTallied({
        ...named,
        minuteMs: Math.floor(endedAtMs / MINUTE_MS) * MINUTE_MS,
        total: times,
        failed: failed ? times : 0,
        milliseconds: durationMs * times,
        steps: [[stepOf(durationMs), times]],
      }),
    take() {
      const sorted = [...counted].sort(([one], [other]) => (one < other ? -1 : 1))
      counted = new Map()
      return sorted.map(([, one]) => ({ ...one, steps: [...one.steps].sort(([a], [b]) => a - b) }))
    },
    get size() {
      return counted.size
    },
  }
}
