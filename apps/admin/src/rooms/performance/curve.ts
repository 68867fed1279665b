export const WIDTH = 600
export const HEIGHT = 140

/**
 * The `d` of a curve through values that are equally far apart, from the left edge to the right one, zero at the bottom.
 * Where nothing was measured there is a gap; a value alone between gaps is a dot, not a part of it.
 */
export const curveOf = (values: (number | null)[], top: number): string =>
  placed(values, top, (at) => !isAlone(values, at))
    .map(({ at, x, y }) => `${isKnown(values[at - 1]) ? 'L' : 'M'}${x} ${y}`)
    .join(' ')

/** The `d` of the values alone between gaps: strokes of no length, which round ends make dots. */
export const dotsOf = (values: (number | null)[], top: number): string =>
  placed(values, top, (at) => isAlone(values, at))
    .map(({ x, y }) => `M${x} ${y}h0`)
    .join('')

function placed(values: (number | null)[], top: number, belongs: (at: number) => boolean) {
  const step = values.length > 1 ? WIDTH / (values.length - 1) : WIDTH
  return values.flatMap((value, at) =>
    value !== null && belongs(at)
      ? [{ at, x: round(at * step), y: round(HEIGHT - (top > 0 ? value / top : 0) * HEIGHT) }]
      : [],
  )
}

const isKnown = (value: number | null | undefined): boolean => (value ?? null) !== null
const isAlone = (values: (number | null)[], at: number): boolean =>
  !isKnown(values[at - 1]) && !isKnown(values[at + 1])

/** The next round number at or above a value: 1, 2 or 5 times a power of ten. */
export function roundTop(value: number): number {
  if (!(value > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  const step = [1, 2, 5, 10].find((one) => one * power >= value * (1 - 1e-9)) ?? 10
  return step * power
}

const round = (value: number) => Math.round(value * 10) / 10
