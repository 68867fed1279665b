/** A generator of numbers from 0 to 1 that always gives the same sequence for a seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Shuffles in place the first `count` entries (Fisher–Yates). */
export function shuffle<List extends Int32Array | number[]>(
  list: List,
  count: number,
  random: () => number,
): List {
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const kept = list[last] as number
    list[last] = list[other] as number
    list[other] = kept
  }
  return list
}
