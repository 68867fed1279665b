import type { InsightBucket } from '@svar/contract'
import { useFormat } from '../../texts/format.ts'
import { linePath } from '../../ui/chart-path.ts'

type VolumeBarsProps = { series: InsightBucket[]; pointed: number | null }

const HEIGHT = 160

/** The drawing alone; the numbers are said in words beside it. */
export function VolumeBars({ series, pointed }: VolumeBarsProps) {
  const format = useFormat()
  const top = Math.max(1, ...series.map(({ conversations, before }) => Math.max(conversations, before ?? 0)))
  const step = 100 / series.length
  const width = step * (series.length > 40 ? 0.8 : 0.7)
  return (
    <div className="relative pt-4">
      <span aria-hidden className="absolute top-0 right-0 text-xs text-muted tabular-nums">
        {format.number(top)}
      </span>
      <svg
        aria-hidden
        viewBox={`0 0 100 ${HEIGHT}`}
        preserveAspectRatio="none"
        className="block h-40 w-full lg:h-50"
      >
        {series.map((bar, index) => (
          <g key={bar.start} opacity={pointed === null || pointed === index ? 1 : 0.45}>
            <rect
              x={step * index}
              width={step}
              height={HEIGHT}
              className={pointed === index ? 'fill-hover' : 'fill-none'}
            />
            {parts(bar, top).map(({ className, y, height }) => (
              <rect
                key={className}
                x={step * index + (step - width) / 2}
                width={width}
                y={y}
                height={height}
                className={className}
              />
            ))}
          </g>
        ))}
        <BeforeLine series={series} top={top} />
      </svg>
    </div>
  )
}

/** The parts of one bar from the ground up. */
function parts({ conversations, assistant, person }: InsightBucket, top: number) {
  let ground = HEIGHT
  const stack = [
    { className: 'fill-accent', value: assistant },
    { className: 'fill-success', value: person },
    { className: 'fill-line-strong', value: conversations - assistant - person },
  ]
  return stack.map(({ className, value }) => {
    const height = (value / top) * (HEIGHT - 4)
    ground -= height
    return { className, y: ground, height }
  })
}

/** The line runs from the middle of the first bar to that of the last, on the same scale as the bars. */
function BeforeLine({ series, top }: { series: InsightBucket[]; top: number }) {
  const values = series.map(({ before }) => before ?? 0)
  if (values.length < 2 || series.every(({ before }) => before === null)) return null
  const [high, low] = [Math.max(...values), Math.min(...values)]
  const scale = (HEIGHT - 4) / top
  const step = 100 / series.length
  const height = Math.max(1, (high - low) * scale)
  return (
    <g transform={`translate(${step / 2} ${HEIGHT - low * scale - height})`}>
      <path
        d={linePath(values, 100 - step, height)}
        fill="none"
        strokeWidth="1.75"
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
        className="stroke-warning-ink"
      />
    </g>
  )
}
