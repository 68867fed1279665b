/** One bench: what it measures in words, and its figures. */
export interface Bench {
  /** One sentence: what is measured, against what. */
  about: string
  run(options: BenchOptions): Promise<Figures>
}

export interface BenchOptions {
  /** How long each measurement takes. */
  seconds: number
  /** How often Svar and its peer take turns. */
  rounds: number
}

/** Rows of figures by name; the medians of the rounds. */
export type Figures = Record<string, Record<string, number>>

/** The middle of some numbers; of an even count the mean of the two in the middle. */
export function median(numbers: number[]): number {
  return quantile(numbers, 0.5)
}

/** The value below which this share of the numbers lies, interpolated between neighbours. */
export function quantile(numbers: number[], share: number): number {
  if (numbers.length === 0) return Number.NaN
  const sorted = [...numbers].sort((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}

/** The medians of the same figures, measured several times. */
export function medians(rounds: Figures[]): Figures {
  const names = [...new Set(rounds.flatMap((round) => Object.keys(round)))]
  return Object.fromEntries(
    names.map((name) => {
      const rows = rounds.map((round) => round[name] ?? {})
      const figures = [...new Set(rows.flatMap((row) => Object.keys(row)))]
      return [
        name,
        Object.fromEntries(
          figures.map((figure) => [figure, median(rows.flatMap((row) => row[figure] ?? []))]),
        ),
      ]
    }),
  )
}
