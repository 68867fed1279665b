import { type PointerEvent, useId, useState } from 'react'
import { useLocale } from '../../texts/current-locale.ts'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { classNames } from '../../ui/class-names.ts'
import { curveOf, dotsOf, HEIGHT, roundTop, WIDTH } from './curve.ts'
import { performanceTexts } from './texts/index.ts'
import { dayText } from './written.ts'

export type Line = { name: string; values: (number | null)[]; tone: 'accent' | 'warning' | 'danger' }

type ChartProps = {
  /** What it is called; for screen readers. */
  name: string
  /** When each value begins. */
  times: string[]
  lines: Line[]
  write: (value: number) => string
  /** The day stands beside the hour. */
  withDay: boolean
}

const strokes = {
  accent: 'stroke-accent',
  warning: 'stroke-warning-ink [stroke-dasharray:5_3]',
  danger: 'stroke-danger-ink',
}

/** Curves over time. Pointing, or the arrow keys, reads one moment. */
export function Chart({ name, times, lines, write, withDay }: ChartProps) {
  const texts = useTexts(performanceTexts)
  const format = useFormat()
  const locale = useLocale()
  const [pointed, setPointed] = useState<number | null>(null)
  const top = roundTop(Math.max(0, ...lines.flatMap(({ values }) => values.map((value) => value ?? 0))))
  const when = (at: string) => (withDay ? dayText(at, locale) : format.time(at))

  function point({ clientX, currentTarget }: PointerEvent) {
    const { left, width } = currentTarget.getBoundingClientRect()
    const index = Math.round(((clientX - left) / width) * (times.length - 1))
    setPointed(Math.min(times.length - 1, Math.max(0, index)))
  }
  const readings = (index: number) => [
    when(times[index] ?? ''),
    ...lines.map(({ name: of, values }) => `${of}: ${written(values[index] ?? null, write)}`),
  ]
  const summary = lines.map(({ name: of, values }) => texts.highest(of, highest(values, write))).join(', ')
  return (
    <figure className="m-0 min-w-0">
      <div className="flex gap-2">
        <Scale values={[top, top / 2, 0].map(write)} />
        <div
          className="relative min-w-0 flex-1 rounded-sm has-focus-visible:outline-2 has-focus-visible:outline-offset-4 has-focus-visible:outline-focus"
          onPointerMove={point}
          onPointerDown={point}
          onPointerLeave={() => setPointed(null)}
        >
          <Curves
            label={summary}
            lines={lines}
            top={top}
            at={pointed === null ? null : pointed / Math.max(1, times.length - 1)}
          />
          <input
            type="range"
            className="pointer-events-none absolute inset-0 size-full opacity-0"
            aria-label={texts.pointAt(name)}
            aria-valuetext={readings(pointed ?? times.length - 1).join(', ')}
            min={0}
            max={times.length - 1}
            value={pointed ?? times.length - 1}
            onFocus={() => setPointed((before) => before ?? times.length - 1)}
            onBlur={() => setPointed(null)}
            onChange={(event) => setPointed(Number(event.target.value))}
          />
          <Ends times={[times[0], times.at(-1)].map((at) => when(at ?? ''))} />
        </div>
      </div>
      <p aria-hidden className="mt-2 min-h-10 text-sm text-muted tabular-nums sm:min-h-5">
        {pointed === null ? <Legend lines={lines} hint={texts.hint} /> : readings(pointed).join(' · ')}
      </p>
    </figure>
  )
}

const written = (value: number | null, write: (value: number) => string) =>
  value === null ? '–' : write(value)

function highest(values: (number | null)[], write: (value: number) => string): string {
  const known = values.filter((value) => value !== null)
  return known.length > 0 ? write(Math.max(...known)) : '–'
}

function Curves({ label, lines, top, at }: { label: string; lines: Line[]; top: number; at: number | null }) {
  const clip = useId()
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="block h-36 w-full overflow-visible"
    >
      <clipPath id={clip}>
        <rect x="0" y="-2" width={WIDTH} height={HEIGHT + 4} />
      </clipPath>
      {[0, 0.5, 1].map((share) => (
        <line
          key={share}
          x1="0"
          x2={WIDTH}
          y1={share * HEIGHT}
          y2={share * HEIGHT}
          vectorEffect="non-scaling-stroke"
          className="stroke-line"
        />
      ))}
      {at !== null && (
        <line
          x1={at * WIDTH}
          x2={at * WIDTH}
          y1="0"
          y2={HEIGHT}
          vectorEffect="non-scaling-stroke"
          className="stroke-line-strong"
        />
      )}
      {lines.map(({ name, values, tone }) => (
        <path
          key={name}
          d={curveOf(values, top)}
          clipPath={`url(#${clip})`}
          fill="none"
          strokeWidth="1.75"
          strokeLinejoin="round"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
          className={strokes[tone]}
        />
      ))}
      {lines.map(({ name, values, tone }) => (
        <path
          key={name}
          d={dotsOf(values, top)}
          fill="none"
          strokeWidth="6"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
          className={strokes[tone]}
          style={{ strokeDasharray: 'none' }}
        />
      ))}
    </svg>
  )
}

function Scale({ values }: { values: string[] }) {
  return (
    <div
      aria-hidden
      className="flex h-36 w-14 shrink-0 flex-col justify-between text-right text-xs text-muted tabular-nums"
    >
      {values.map((value, index) => (
        <span key={value} className={['-mt-2', '', '-mb-2'][index]}>
          {value}
        </span>
      ))}
    </div>
  )
}

function Ends({ times }: { times: string[] }) {
  return (
    <div aria-hidden className="mt-2 flex justify-between gap-2 text-xs text-muted tabular-nums">
      {times.map((time) => (
        <span key={time}>{time}</span>
      ))}
    </div>
  )
}

const legends = { accent: 'bg-accent', warning: 'bg-warning-ink', danger: 'bg-danger-ink' }

function Legend({ lines, hint }: { lines: Line[]; hint: string }) {
  if (lines.length === 1) return hint
  return (
    <span className="flex flex-wrap gap-x-4">
      {lines.map(({ name, tone }) => (
        <span key={name} className="flex items-center gap-1.5">
          <span className={classNames('h-0.5 w-4 rounded-full', legends[tone])} />
          {name}
        </span>
      ))}
    </span>
  )
}
