import { seededRandom, shuffle } from './random.ts'
import type { Rows } from './vectors.ts'

/** `cost` of a wrong example, `positive` how much more one of the class itself costs, `passes` at most over the examples. */
export type SolverOptions = { cost: number; positive: number; passes: number; tolerance: number }

/** After the first pass a row this far on the right side is not looked at again: it would hardly ever come back. */
const SETTLED = 0.1

/**
 * Learns the weights that tell the rows of one class from all others: a linear support vector machine with squared
 * hinge loss, by dual coordinate descent (Hsieh et al. 2008), here with a bolder shrinking.
 *
 * @param columns how many weights there are; the last is the bias
 */
export function solve(
  rows: Rows,
  isPositive: (row: number) => boolean,
  squares: Float32Array,
  columns: number,
  options: SolverOptions,
): Float32Array {
  const weights = new Float32Array(columns)
  const alpha = new Float32Array(rows.count)
  const order = Int32Array.from({ length: rows.count }, (_, row) => row)
  const random = seededRandom(7)
  let active = rows.count
  for (let pass = 0; pass < options.passes; pass += 1) {
    shuffle(order, active, random)
    let highest = 0
    for (let at = 0; at < active; at += 1) {
      const row = order[at] as number
      const sign = isPositive(row) ? 1 : -1
      const slack = 0.5 / (sign > 0 ? options.cost * options.positive : options.cost)
      const old = alpha[row] as number
      const gradient = sign * scoreOf(rows, row, weights) - 1 + slack * old
      if (old === 0 && gradient > 0) {
        if (pass > 0 && gradient > SETTLED) {
          active -= 1
          order[at] = order[active] as number
          order[active] = row
          at -= 1
        }
        continue
      }
      if (Math.abs(gradient) > highest) highest = Math.abs(gradient)
      if (Math.abs(gradient) < 1e-6) continue
      const next = Math.max(old - gradient / ((squares[row] as number) + 1 + slack), 0)
      alpha[row] = next
      addRow(rows, row, weights, (next - old) * sign)
    }
    if (highest < options.tolerance) break
  }
  return weights
}

function scoreOf({ starts, columns, values }: Rows, row: number, weights: Float32Array): number {
  const to = starts[row + 1] as number
  let score = weights[weights.length - 1] as number
  for (let cell = starts[row] as number; cell < to; cell += 1)
    score += (weights[columns[cell] as number] as number) * (values[cell] as number)
  return score
}

function addRow({ starts, columns, values }: Rows, row: number, weights: Float32Array, step: number): void {
  const to = starts[row + 1] as number
  const bias = weights.length - 1
  weights[bias] = (weights[bias] as number) + step
  for (let cell = starts[row] as number; cell < to; cell += 1) {
    const place = columns[cell] as number
    weights[place] = (weights[place] as number) + step * (values[cell] as number)
  }
}
