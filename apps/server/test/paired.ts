/** How long things took in milliseconds, in two slices of time that lie side by side: alone, and beside what may disturb. */
export interface Pair {
  alone: number[]
  beside: number[]
}

export interface Slowdown {
  alone: number
  beside: number
  /** How many times as long it takes beside. */
  ratio: number
  /** Between these two the ratio lies, with nine chances of ten. */
  least: number
  most: number
}

const DRAWS = 1000

/**
 * What a disturbance costs, on a machine that others use too: of each slice the quantile, of all slices the middle one,
 * so that what else the machine did in some of them decides nothing. How sure that is tells the bootstrap: pairs drawn
 * again and again with replacement (Efron and Tibshirani, An Introduction to the Bootstrap, chapter 13).
 * @param share of the quantile, 0.95 for p95
 * @param random from 0 to below 1
 */
export function slowdownOf(pairs: Pair[], share: number, random: () => number): Slowdown {
  const slices = pairs.map(({ alone, beside }) => ({
    alone: quantileOf(alone, share),
    beside: quantileOf(beside, share),
  }))
  const middle = (of: typeof slices, which: keyof Pair) =>
    quantileOf(
      of.map((slice) => slice[which]),
      0.5,
    )
  const ratioOf = (of: typeof slices) => middle(of, 'beside') / Math.max(middle(of, 'alone'), 0.001)
  const drawn = Array.from({ length: DRAWS }, () =>
    ratioOf(slices.map(() => slices[Math.floor(random() * slices.length)] as (typeof slices)[number])),
  )
  return {
    alone: middle(slices, 'alone'),
    beside: middle(slices, 'beside'),
    ratio: ratioOf(slices),
    least: quantileOf(drawn, 0.05),
    most: quantileOf(drawn, 0.95),
  }
}

interface Comparing {
  share: number
  /** Such as 1.2: a fifth longer is still right. */
  limit: number
  /** So many pairs at least and at most. */
  pairs: [number, number]
  random: () => number
  /** One slice of each, one after the other; which is first is said. */
  measure(isBesideFirst: boolean): Promise<Pair>
}

/** Measures pair after pair until it is clear on which side of the limit the truth lies, or the most are done. */
export async function compare({ share, limit, pairs: [least, most], random, measure }: Comparing) {
  const pairs: Pair[] = []
  for (let count = 0; count < most; count += 1) {
    pairs.push(await measure(count % 2 === 1))
    if (pairs.length < least) continue
    const so = slowdownOf(pairs, share, random)
    if (so.most <= limit || so.least > limit) break
  }
  return { pairs, slowdown: slowdownOf(pairs, share, random) }
}

/** In words for a person, where it is not as promised, with how sure that is; null where it is. */
export function tooSlow(
  what: string,
  { alone, beside, ratio, least, most }: Slowdown,
  limit: number,
): string | null {
  if (ratio <= limit) return null
  const percent = (of: number) => `${Math.round((of - 1) * 100)} %`
  return `${what} rose from ${alone.toFixed(1)} to ${beside.toFixed(1)} ms, by ${percent(ratio)} (${percent(least)} to ${percent(most)})`
}

function quantileOf(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
