export const WIDTH = 600
export const HEIGHT = 140

/**
 * The `d` of a curve through values that are equally far apart, from the left edge to the right one, zero at the bottom.
 * Where nothing was measured there is a gap; a value alone between gaps is a short stroke.
 */
export function curveOf(values: (number | null)[], top: number): string {
  const step = values.length > 1 ? WIDTH / (values.length - 1) : WIDTH
  let isOpen = false
  return values
    .map((value, index) => {
      if (value === null) {
        isOpen = false
        return ''
      }
      const [x, y] = [round(index * step), round(HEIGHT - (top > 0 ? value / top : 0) * HEIGHT)]
      const isAlone = !isOpen && (values[index + 1] ?? null) === null
      const begins = isOpen ? 'L' : 'M'
      isOpen = true
      return isAlone
        ? `M${round(Math.max(0, x - 2))} ${y} L${round(Math.min(WIDTH, x + 2))} ${y}`
        : `${begins}${x} ${y}`
    })
    .filter(Boolean)
    .join(' ')
}

/** The next round number at or above a value: 1, 2 or 5 times a power of ten. */
export function roundTop(value: number): number {
  if (!(value > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  const step = [1, 2, 5, 10].find((one) => one * power >= value * (1 - 1e-9)) ?? 10
  return step * power
}

const round = (value: number) => Math.round(value * 10) / 10
