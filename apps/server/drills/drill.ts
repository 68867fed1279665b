/** A promise, tried hard: it gives what it counted and says what did not hold. */
export interface Drill {
  /** What holds, in one short sentence. */
  promise: string
  /** How it is tried, and what shall stand in the end. */
  about: string
  /** It can be tried beside a crowd. */
  knowsCrowd?: true
  run(options: DrillOptions): Promise<DrillReport>
}

export interface DrillOptions {
  /** Fewer rounds, for every day. */
  quick: boolean
  /** 5,000 visitors and 50 agents are connected meanwhile. */
  crowd: boolean
  /** The same seed makes the same choices. */
  random: () => number
}

export interface DrillReport {
  figures: Record<string, number>
  /** What did not hold, in words; none when the promise was kept. */
  broken: string[]
}

/** Random numbers from 0 to 1 that a seed repeats (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
