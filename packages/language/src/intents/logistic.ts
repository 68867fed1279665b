/** One observation: what was seen, whether it was so, and how much it counts; the shares need not add up to 1. */
export type Observation = { signs: number[]; holds: boolean; share: number }

/** How strongly weights are held near those before, so that few observations do not throw them about: as this many. */
const HELD_BY = 3
const LEAST_CALM = 0.001
/** Newton's method is at its end long before. */
const ROUNDS = 25
const NEAR_ENOUGH = 1e-6

/** The probability that the weights (the last is the bias) give to signs; signs without a weight do not count. */
export function probability(weights: number[], signs: number[]): number {
  const bias = weights.length - 1
  let sum = weights[bias] ?? 0
  for (let at = 0; at < bias; at += 1) sum += (weights[at] ?? 0) * (signs[at] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

/**
 * Logistic regression by Newton's method (Bishop 2006, 4.3.3), each weight held near what is believed before by how much
 * its sign varies, so that the scale of a sign does not matter.
 *
 * @param before the weight of each sign, and the bias, that stand until observations move them
 * @returns a weight for each sign, and the bias
 */
export function learnWeights(observations: Observation[], before: number[] = []): number[] {
  const total = observations.reduce((sum, { share }) => sum + share, 0)
  const rows = observations.map(({ signs, holds, share }) => ({
    signs: [...signs, 1],
    holds,
    share: share / total,
  }))
  const hold = Math.max(LEAST_CALM, HELD_BY / observations.length)
  const calm = varianceOf(rows.map(({ signs }) => signs)).map((variance) => hold * variance + 1e-9)
  let weights = calm.map(() => 0)
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight, at) => -(calm[at] ?? 0) * (weight - (before[at] ?? 0)))
    const curve = calm.map((value, at) => calm.map((_, other) => (at === other ? value : 0)))
    for (const { signs, holds, share } of rows) {
      const sure = probability(weights, signs)
      const miss = share * ((holds ? 1 : 0) - sure)
      const bend = share * sure * (1 - sure)
      for (const [at, sign] of signs.entries()) {
        slope[at] = (slope[at] ?? 0) + miss * sign
        const line = curve[at] ?? []
        for (let other = 0; other < signs.length; other += 1)
          line[other] = (line[other] ?? 0) + bend * sign * (signs[other] ?? 0)
      }
    }
    const step = solveLinear(curve, slope)
    weights = weights.map((weight, at) => weight + (step[at] ?? 0))
    if (step.every((value) => Math.abs(value) < NEAR_ENOUGH)) break
  }
  return weights
}

function varianceOf(rows: number[][]): number[] {
  return (rows[0] ?? []).map((_, at) => {
    const mean = rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length
    return rows.reduce((sum, row) => sum + ((row[at] ?? 0) - mean) ** 2, 0) / rows.length
  })
}

/** Solves a symmetric positive definite system by elimination, in place. */
function solveLinear(matrix: number[][], right: number[]): number[] {
  const size = right.length
  for (let at = 0; at < size; at += 1) {
    for (let below = at + 1; below < size; below += 1) {
      const factor = (matrix[below]?.[at] ?? 0) / (matrix[at]?.[at] || 1)
      for (let column = at; column < size; column += 1)
        (matrix[below] as number[])[column] =
          (matrix[below]?.[column] ?? 0) - factor * (matrix[at]?.[column] ?? 0)
      right[below] = (right[below] ?? 0) - factor * (right[at] ?? 0)
    }
  }
  for (let at = size - 1; at >= 0; at -= 1) {
    let rest = right[at] ?? 0
    for (let column = at + 1; column < size; column += 1)
      rest -= (matrix[at]?.[column] ?? 0) * (right[column] ?? 0)
    right[at] = rest / (matrix[at]?.[at] || 1)
  }
  return right
}
