import type { InsightBucket, InsightReport } from '@svar/contract'
import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { useLocale } from '../../texts/current-locale.ts'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { ChartCard } from './chart-card.tsx'
import { DataTable } from './data-table.tsx'
import { dashboardTexts } from './texts/index.ts'
import { VolumeBars } from './volume-bars.tsx'

/** Bars of who answered what began when, and a line for the period before. */
export function VolumeChart({ report }: { report: InsightReport }) {
  const texts = useTexts(dashboardTexts)
  return (
    <ChartCard
      title={texts.volume.title}
      about={texts.tips.volume}
      chart={<Chart report={report} />}
      table={<SeriesTable report={report} />}
    />
  )
}

/** How the beginning of a bar is written, in the workspace's time zone. */
function useMoment({ bucket, timeZone }: InsightReport): (start: string) => string {
  const locale = useLocale()
  const style =
    bucket === 'hour' ? { timeStyle: 'short' as const } : { day: 'numeric' as const, month: 'short' as const }
  const written = new Intl.DateTimeFormat(locale, { ...style, timeZone })
  return (start) => written.format(new Date(start))
}

function Chart({ report }: { report: InsightReport }) {
  const texts = useTexts(dashboardTexts).volume
  const format = useFormat()
  const moment = useMoment(report)
  const { series } = report
  const [pointed, setPointed] = useState<number | null>(null)
  const place = (index: number) => Math.min(series.length - 1, Math.max(0, index))

  function point({ clientX, currentTarget }: PointerEvent) {
    const { left, width } = currentTarget.getBoundingClientRect()
    setPointed(place(Math.floor(((clientX - left) / width) * series.length)))
  }
  function step(event: KeyboardEvent) {
    const by = { ArrowLeft: -1, ArrowRight: 1, Home: -series.length, End: series.length }[event.key]
    if (by === undefined) return
    event.preventDefault()
    setPointed(place((pointed ?? (by > 0 ? -1 : series.length)) + by))
  }
  const ends = [series[0], series.at(Math.floor(series.length / 2)), series.at(-1)]
  const bar = pointed === null ? undefined : series[pointed]
  const at = (one: InsightBucket) => sentence(one, moment(one.start), texts, format.number)
  return (
    <figure className="m-0">
      {/* A slider is what a value moved through by arrow keys is to a screen reader. */}
      <div
        role="slider"
        tabIndex={0}
        aria-label={texts.title}
        aria-valuemin={1}
        aria-valuemax={series.length}
        aria-valuenow={(pointed ?? series.length - 1) + 1}
        aria-valuetext={bar ? at(bar) : texts.summary(report.now.conversations)}
        className="rounded-md"
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => setPointed(null)}
        onBlur={() => setPointed(null)}
        onKeyDown={step}
      >
        <VolumeBars series={series} pointed={pointed} />
      </div>
      <div
        aria-hidden
        className="mt-1 flex justify-between border-t border-line pt-1 text-xs text-muted tabular-nums"
      >
        {ends.map((one) => one && <span key={one.start}>{moment(one.start)}</span>)}
      </div>
      <Legend hasBefore={series.some(({ before }) => before !== null)} />
      <p aria-hidden className="mt-1.5 min-h-10 text-sm text-muted tabular-nums">
        {bar ? at(bar) : texts.summary(report.now.conversations)}
      </p>
    </figure>
  )
}

function sentence(
  { conversations, assistant, person, before }: InsightBucket,
  when: string,
  texts: { all: string; assistant: string; person: string; nobody: string; before: string },
  number: (value: number) => string,
): string {
  const parts = [
    when,
    `${texts.all}: ${number(conversations)}`,
    `${texts.assistant}: ${number(assistant)}`,
    `${texts.person}: ${number(person)}`,
    `${texts.nobody}: ${number(conversations - assistant - person)}`,
  ]
  if (before !== null) parts.push(`${texts.before}: ${number(before)}`)
  return parts.join(' · ')
}

function Legend({ hasBefore }: { hasBefore: boolean }) {
  const texts = useTexts(dashboardTexts).volume
  const marks = [
    { name: texts.assistant, className: 'bg-accent' },
    { name: texts.person, className: 'bg-success' },
    { name: texts.nobody, className: 'bg-line-strong' },
  ]
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
      {marks.map(({ name, className }) => (
        <li key={name} className="flex items-center gap-1.5">
          <span aria-hidden className={`size-3 rounded-sm ${className}`} />
          {name}
        </li>
      ))}
      {hasBefore && (
        <li className="flex items-center gap-1.5">
          <span aria-hidden className="h-0.5 w-4 rounded-full bg-warning-ink" />
          {texts.before}
        </li>
      )}
    </ul>
  )
}

function SeriesTable({ report }: { report: InsightReport }) {
  const texts = useTexts(dashboardTexts).volume
  const moment = useMoment(report)
  const hasBefore = report.bucket === 'day'
  return (
    <DataTable
      label={texts.title}
      head={[texts.when, texts.all, texts.assistant, texts.person, ...(hasBefore ? [texts.before] : [])]}
      rows={report.series.map(({ start, conversations, assistant, person, before }) => ({
        key: start,
        name: moment(start),
        cells: [conversations, assistant, person, ...(hasBefore ? [before] : [])],
      }))}
    />
  )
}
