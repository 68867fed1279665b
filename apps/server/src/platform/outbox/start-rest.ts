import { type Priority, priorities } from './events.ts'

/** Seconds for which what another process has left is not taken up, while everybody connects again. */
const REST_SECONDS: Record<Priority, number> = { urgent: 0, normal: 3, bulk: 10 }

/**
 * What a process takes up at its start of what was left. It is the process that rests and not what was left: where one
 * crash follows another within seconds, what rests would be put off again each time, and all that follows it with it.
 */
export class StartRest {
  #begunAt: number | null = null

  begin(): void {
    this.#begunAt = performance.now()
  }

  end(): void {
    this.#begunAt = null
  }

  /** Whether something may not be taken yet. */
  isUnderWay(): boolean {
    return this.taken().length < Object.keys(priorities).length
  }

  /** @returns numbers of the priorities that may be taken now, the first in line first */
  taken(): number[] {
    const begunAt = this.#begunAt
    const all = Object.entries(priorities) as [Priority, number][]
    const ready = all.filter(([name]) => begunAt === null || since(begunAt) >= REST_SECONDS[name])
    if (ready.length === all.length) this.#begunAt = null
    return ready.map(([, number]) => number)
  }
}

const since = (moment: number): number => (performance.now() - moment) / 1000
