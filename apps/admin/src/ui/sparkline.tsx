import { linePath } from './chart-path.ts'

type SparklineProps = { label: string; values: number[]; width?: number; height?: number }

/** A line without axes, for a trend beside a number. The label says in words what it shows. */
export function Sparkline({ label, values, width = 120, height = 32 }: SparklineProps) {
  const line = linePath(values, width, height, 2)
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <path d={`${line} L${width - 2} ${height} L2 ${height} Z`} className="fill-accent-soft" />
      <path
        d={line}
        fill="none"
        strokeWidth="1.75"
        strokeLinejoin="round"
        strokeLinecap="round"
        className="stroke-accent"
      />
    </svg>
  )
}
