import { type KeyboardEvent, useState } from 'react'
import { useLocale } from '../../texts/current-locale.ts'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { ChartCard } from './chart-card.tsx'
import { DataTable } from './data-table.tsx'
import { dashboardTexts } from './texts/index.ts'
import { weekdays } from './written.ts'

type HeatMapProps = { hours: number[][]; timeZone: string }
type Place = { day: number; hour: number }

const written = (hour: number) => String(hour).padStart(2, '0')
const allHours = Array.from({ length: 24 }, (_, hour) => hour)

/** When in the week conversations begin: the darker, the more. */
export function HeatMap(props: HeatMapProps) {
  const texts = useTexts(dashboardTexts)
  const locale = useLocale()
  const names = weekdays(locale, 'short')
  const long = weekdays(locale, 'long')
  return (
    <ChartCard
      title={texts.hours.title}
      about={texts.tips.hours}
      chart={<Cells {...props} names={names} />}
      table={
        <DataTable
          label={texts.hours.title}
          head={[texts.hours.day, ...allHours.map(written)]}
          rows={props.hours.map((cells, day) => ({ key: String(day), name: long[day] ?? '', cells }))}
        />
      }
    />
  )
}

function busiestOf(hours: number[][]): Place & { count: number } {
  let best = { day: 0, hour: 0, count: 0 }
  for (const [day, counts] of hours.entries())
    for (const [hour, count] of counts.entries()) if (count > best.count) best = { day, hour, count }
  return best
}

const steps: Record<string, [number, number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
}

function Cells({ hours, timeZone, names }: HeatMapProps & { names: string[] }) {
  const texts = useTexts(dashboardTexts).hours
  const format = useFormat()
  const long = weekdays(useLocale(), 'long')
  const busiest = busiestOf(hours)
  const [pointed, setPointed] = useState<Place | null>(null)
  const say = ({ day, hour }: Place) =>
    texts.cell(long[day] ?? '', written(hour), format.number(hours[day]?.[hour] ?? 0))
  const summary = busiest.count ? texts.busiest(long[busiest.day] ?? '', written(busiest.hour)) : ''
  const value = pointed ?? busiest

  function step(event: KeyboardEvent) {
    const by = steps[event.key]
    if (!by) return
    event.preventDefault()
    const from = pointed ?? busiest
    setPointed({ day: (from.day + by[0] + 7) % 7, hour: (from.hour + by[1] + 24) % 24 })
  }
  return (
    <figure className="m-0">
      <div
        role="slider"
        tabIndex={0}
        aria-label={texts.title}
        aria-valuemin={1}
        aria-valuemax={168}
        aria-valuenow={value.day * 24 + value.hour + 1}
        aria-valuetext={say(value)}
        aria-description={texts.hint}
        onKeyDown={step}
        onBlur={() => setPointed(null)}
        onPointerLeave={() => setPointed(null)}
        className="grid grid-cols-[auto_1fr] gap-x-2 rounded-md"
      >
        {hours.map((counts, day) => (
          <Row
            key={names[day]}
            name={names[day] ?? ''}
            counts={counts}
            top={busiest.count}
            pointed={pointed?.day === day ? pointed.hour : null}
            onPoint={(hour) => setPointed({ day, hour })}
          />
        ))}
        <span />
        <span aria-hidden className="mt-1 flex justify-between text-xs text-muted tabular-nums">
          {[0, 6, 12, 18, 24].map((hour) => (
            <span key={hour}>{written(hour)}</span>
          ))}
        </span>
      </div>
      <p className="mt-2 flex flex-wrap justify-between gap-x-4 text-sm text-muted tabular-nums">
        <span>{pointed ? say(pointed) : summary}</span>
        <span>{texts.timeZone(timeZone)}</span>
      </p>
    </figure>
  )
}

type RowProps = {
  name: string
  counts: number[]
  top: number
  pointed: number | null
  onPoint: (hour: number) => void
}

function Row({ name, counts, top, pointed, onPoint }: RowProps) {
  return (
    <>
      <span aria-hidden className="flex h-6 items-center text-xs text-muted">
        {name}
      </span>
      <svg aria-hidden viewBox="0 0 240 24" preserveAspectRatio="none" className="block h-6 w-full">
        {counts.map((count, hour) => (
          <g
            key={`${name}-${allHours[hour]}`}
            onPointerEnter={() => onPoint(hour)}
            onPointerDown={() => onPoint(hour)}
          >
            <rect x={hour * 10 + 0.5} y="1" width="9" height="22" rx="1" className="fill-hover" />
            <rect
              x={hour * 10 + 0.5}
              y="1"
              width="9"
              height="22"
              rx="1"
              className="fill-accent"
              opacity={count && top ? 0.12 + 0.88 * (count / top) : 0}
            />
            {pointed === hour && (
              <rect
                x={hour * 10 + 0.5}
                y="1"
                width="9"
                height="22"
                fill="none"
                strokeWidth="2"
                vectorEffect="non-scaling-stroke"
                className="stroke-ink"
              />
            )}
          </g>
        ))}
      </svg>
    </>
  )
}
