type SparkBarsProps = { label: string; trend: number[]; width?: number; height?: number }

const HALF_DAYS = 14

/** A trend as upright bars of half a day each; the label says in words what it shows. */
export function SparkBars({ label, trend, width = 84, height = 24 }: SparkBarsProps) {
  const bars = halves(trend)
  const top = Math.max(1, ...bars)
  const slot = width / HALF_DAYS
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      {bars.map((value, place) => {
        const tall = value === 0 ? 1 : Math.max(2, (value / top) * height)
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a place in time is what a bar is
            key={place}
            x={place * slot + 1}
            y={height - tall}
            width={slot - 2}
            height={tall}
            rx="1"
            className={value === 0 ? 'fill-line-strong' : 'fill-accent'}
          />
        )
      })}
    </svg>
  )
}

function halves(trend: number[]): number[] {
  const hours = Math.max(1, Math.round(trend.length / HALF_DAYS))
  return Array.from({ length: HALF_DAYS }, (_, place) =>
    trend.slice(place * hours, (place + 1) * hours).reduce((sum, value) => sum + value, 0),
  )
}
