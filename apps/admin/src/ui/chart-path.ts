/**
 * The `d` of a line through values that are equally far apart, with `inset` pixels free on each side.
 * The highest value touches the top, the lowest the bottom; equal values lie in the middle, but nothing at all at the bottom.
 */
export function linePath(values: number[], width: number, height: number, inset = 0): string {
  const points = values.length === 1 ? [values[0] ?? 0, values[0] ?? 0] : values
  if (points.length === 0) return `M${inset} ${height / 2} L${width - inset} ${height / 2}`
  const top = Math.max(...points)
  const bottom = Math.min(...points)
  const span = top - bottom
  const level = top === 0 ? height - inset : height / 2
  const place = (value: number, index: number) => {
    const x = inset + (index / (points.length - 1)) * (width - 2 * inset)
    const y = span === 0 ? level : inset + (1 - (value - bottom) / span) * (height - 2 * inset)
    return `${round(x)} ${round(y)}`
  }
  return `M${points.map(place).join(' L')}`
}

function round(value: number) {
  return Math.round(value * 100) / 100
}
