import type { Minute } from './hour.ts'
import { Stripes } from './stripes.tsx'

type BarsProps = { hour: Minute[]; top: number; stripes: string; pointed: number | null }

/** One bar for each minute, what failed above what was handled; shares of the drawing's own size. */
export function Bars({ hour, top, stripes, pointed }: BarsProps) {
  const slot = 100 / hour.length
  const share = (count: number) => (count / top) * 100
  return (
    <>
      <Stripes id={stripes} />
      {[0, 50, 100].map((y) => (
        <line key={y} x1="0" x2="100%" y1={`${y}%`} y2={`${y}%`} className="stroke-line" />
      ))}
      {pointed !== null && (
        <rect x={`${pointed * slot}%`} y="0" width={`${slot}%`} height="100%" className="fill-hover" />
      )}
      {hour.map(({ minute, handled, failed }, index) => (
        <g key={minute}>
          <Bar index={index} slot={slot} from={0} height={share(handled)} className="fill-accent" />
          <Bar
            index={index}
            slot={slot}
            from={share(handled)}
            height={share(failed)}
            fill={`url(#${stripes})`}
          />
        </g>
      ))}
    </>
  )
}

type BarProps = {
  index: number
  slot: number
  /** Both in hundredths of the drawing's height, from below. */
  from: number
  height: number
  className?: string
  fill?: string
}

function Bar({ index, slot, from, height, className, fill }: BarProps) {
  if (height === 0) return null
  return (
    <rect
      x={`${(index + 0.15) * slot}%`}
      y={`${100 - from - height}%`}
      width={`${slot * 0.7}%`}
      height={`${height}%`}
      rx="1.5"
      className={className}
      fill={fill}
    />
  )
}
