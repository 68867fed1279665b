import { type PointerEvent, useId, useState } from 'react'
import { useLocale } from '../../../texts/current-locale.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { linePath } from '../../../ui/chart-path.ts'
import { duration } from '../duration.ts'
import { monitoringTexts } from '../texts/index.ts'
import { Bars } from './bars.tsx'
import { type Minute, roundTop, totalsOf } from './hour.ts'
import { Stripes } from './stripes.tsx'

/** Bars for what was handled, striped ones for what failed, and the lag as a line below; the newest at the right. */
export function LiveChart({ hour }: { hour: Minute[] }) {
  const texts = useTexts(monitoringTexts).overview
  const format = useFormat()
  const [pointed, setPointed] = useState<number | null>(null)
  const stripes = useId()
  const totals = totalsOf(hour)
  const top = roundTop(Math.max(...hour.map(({ handled, failed }) => handled + failed)))

  function point({ clientX, currentTarget }: PointerEvent) {
    const { left, width } = currentTarget.getBoundingClientRect()
    const index = Math.floor(((clientX - left) / width) * hour.length)
    setPointed(Math.min(hour.length - 1, Math.max(0, index)))
  }

  return (
    <figure className="m-0">
      <div className="flex gap-2">
        <Scale top={top} />
        <div
          className="min-w-0 flex-1"
          onPointerMove={point}
          onPointerDown={point}
          onPointerLeave={() => setPointed(null)}
        >
          <svg
            role="img"
            aria-label={texts.summary(format.number(totals.handled), format.number(totals.failed))}
            className="block h-40 w-full overflow-visible"
          >
            <Bars hour={hour} top={top} stripes={stripes} pointed={pointed} />
          </svg>
          <LagLine hour={hour} />
          <Times hour={hour} />
        </div>
      </div>
      <Legend />
      <Readout minute={pointed === null ? undefined : hour[pointed]} />
    </figure>
  )
}

function Scale({ top }: { top: number }) {
  const format = useFormat()
  return (
    <div
      aria-hidden
      className="flex h-40 w-8 shrink-0 flex-col justify-between text-right text-xs text-muted tabular-nums"
    >
      {[top, top / 2, 0].map((value, index) => (
        <span key={value} className={['-mt-2', '', '-mb-2'][index]}>
          {format.number(value)}
        </span>
      ))}
    </div>
  )
}

function LagLine({ hour }: { hour: Minute[] }) {
  const values = hour.map(({ lagMs }) => lagMs)
  return (
    <svg aria-hidden viewBox="0 0 600 32" preserveAspectRatio="none" className="mt-2 block h-8 w-full">
      <path
        d={linePath(values, 600, 32, 2)}
        fill="none"
        strokeWidth="1.5"
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
        className="stroke-warning-ink"
      />
    </svg>
  )
}

function Times({ hour }: { hour: Minute[] }) {
  const format = useFormat()
  const shown = [hour[0], hour[Math.floor(hour.length / 2)], hour.at(-1)]
  return (
    <div
      aria-hidden
      className="mt-1 flex justify-between border-t border-line pt-1 text-xs text-muted tabular-nums"
    >
      {shown.map((minute) => minute && <span key={minute.minute}>{format.time(minute.minute)}</span>)}
    </div>
  )
}

function Legend() {
  const texts = useTexts(monitoringTexts).overview
  const stripes = useId()
  return (
    <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-1 pl-10 text-sm text-muted">
      <li className="flex items-center gap-1.5">
        <span aria-hidden className="size-3 rounded-sm bg-accent" />
        {texts.handled}
      </li>
      <li className="flex items-center gap-1.5">
        <svg aria-hidden width="12" height="12">
          <Stripes id={stripes} />
          <rect width="12" height="12" rx="2" fill={`url(#${stripes})`} />
        </svg>
        {texts.failed}
      </li>
      <li className="flex items-center gap-1.5">
        <span aria-hidden className="h-0.5 w-4 rounded-full bg-warning-ink" />
        {texts.lag}
      </li>
    </ul>
  )
}

function Readout({ minute }: { minute: Minute | undefined }) {
  const texts = useTexts(monitoringTexts).overview
  const format = useFormat()
  const locale = useLocale()
  const parts = minute && [
    format.time(minute.minute),
    `${texts.handled}: ${format.number(minute.handled)}`,
    `${texts.failed}: ${format.number(minute.failed)}`,
    `${texts.lag}: ${duration(minute.lagMs, locale)}`,
  ]
  return (
    <p className="mt-1.5 min-h-5 pl-10 text-sm text-muted tabular-nums">{parts?.join(' · ') ?? texts.hint}</p>
  )
}
