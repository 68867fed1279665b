import type { PerformanceFigures, PerformanceSpan } from '@svar/contract'
import { useLocale } from '../../texts/current-locale.ts'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { classNames } from '../../ui/class-names.ts'
import { changeOf } from './change.ts'
import { performanceTexts } from './texts/index.ts'
import { rateText, shareText, timeText } from './written.ts'

type FiguresProps = { now: PerformanceFigures; before: PerformanceFigures; span: PerformanceSpan }

/** The figures of the span, each with how it was in the span before. */
export function Figures({ now, before, span }: FiguresProps) {
  const texts = useTexts(performanceTexts)
  const locale = useLocale()
  const figures = [
    { name: texts.p50, value: timeText(now.p50, locale), pair: [now.p50, before.p50], worse: 'more' },
    { name: texts.p95, value: timeText(now.p95, locale), pair: [now.p95, before.p95], worse: 'more' },
    { name: texts.p99, value: timeText(now.p99, locale), pair: [now.p99, before.p99], worse: 'more' },
    {
      name: texts.perMinute,
      value: rateText(now.perMinute, locale),
      pair: [now.perMinute, before.perMinute],
    },
    {
      name: texts.failureRate,
      value: shareText(now.failureRate, locale),
      pair: [now.failureRate, before.total > 0 ? before.failureRate : null],
      worse: 'more',
    },
  ] as const
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-4 rounded-xl border border-line bg-canvas p-5 shadow-low sm:grid-cols-3 lg:grid-cols-5">
      {figures.map(({ name, value, pair: [one, other], ...rest }) => (
        <div key={name} className="min-w-0">
          <dt className="text-sm text-muted">{name}</dt>
          <dd className="mt-0.5 text-xl font-semibold tabular-nums">{value}</dd>
          <dd className="mt-0.5 text-xs">
            <ChangeText now={one} before={other} span={span} hasWorse={'worse' in rest} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

type ChangeTextProps = {
  now: number | null
  before: number | null
  span: PerformanceSpan
  /** More is worse. */
  hasWorse: boolean
}

function ChangeText({ now, before, span, hasWorse }: ChangeTextProps) {
  const texts = useTexts(performanceTexts)
  const format = useFormat()
  const change = changeOf(now, before)
  if (change === null) return <span className="text-muted">{texts.nothingBefore}</span>
  if (change.kind === 'same') return <span className="text-muted">{texts.same}</span>
  const tone = !hasWorse ? 'text-muted' : change.kind === 'more' ? 'text-danger-ink' : 'text-success-ink'
  const say = change.kind === 'more' ? texts.more : texts.less
  return <span className={classNames(tone)}>{say(format.percent(change.share), texts.before[span])}</span>
}
