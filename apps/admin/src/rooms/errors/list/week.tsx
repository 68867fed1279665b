import { Link } from '@tanstack/react-router'
import { usePath } from '../../../shell/room-path.ts'
import { useLocale } from '../../../texts/current-locale.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { BarChart } from '../../../ui/bar-chart.tsx'
import { Card } from '../../../ui/card.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { daysOf, sumOf } from '../days.ts'
import { DeployMarks } from '../deploy-marks.tsx'
import { errorsTexts } from '../texts/index.ts'
import { useSummary } from '../use-errors.ts'

/** The last seven days: how many errors each day, and which came most often. */
export function Week({ project }: { project: string }) {
  const { week, untitled } = useTexts(errorsTexts)
  const locale = useLocale()
  const format = useFormat()
  const path = usePath()
  const { data, dataUpdatedAt } = useSummary(project)
  if (!data) return <Skeleton className="mb-5 h-60 w-full rounded-xl" />
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short' })
  const total = sumOf(data.trend)
  const bars = daysOf(data.trend, dataUpdatedAt).map(({ endsAt, events }) => ({
    key: endsAt.toISOString(),
    label: weekday.format(endsAt),
    value: events,
  }))
  return (
    <div className="mb-5 grid gap-5 lg:grid-cols-2">
      <Card title={week.title} text={week.total(total)}>
        <BarChart label={week.title} bars={bars} />
        <DeployMarks deploys={data.deploys} hours={data.trend.length} now={dataUpdatedAt} />
      </Card>
      <Card title={week.top}>
        {data.top.length === 0 && <p className="text-muted">{week.quiet}</p>}
        <ol className="flex flex-col gap-3">
          {data.top.map(({ id, title, culprit, events }) => (
            <li key={id} className="flex items-baseline gap-3">
              <span className="min-w-0 flex-1">
                <Link to={path('errors', id)} className="block min-h-6 truncate font-medium hover:underline">
                  {title ?? untitled}
                </Link>
                {culprit && <span className="block truncate font-mono text-xs text-muted">{culprit}</span>}
              </span>
              <span className="shrink-0 font-medium tabular-nums">{format.number(events)}</span>
            </li>
          ))}
        </ol>
      </Card>
    </div>
  )
}
