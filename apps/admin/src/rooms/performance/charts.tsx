import type { PerformanceOverview, PerformanceSpan } from '@svar/contract'
import { useLocale } from '../../texts/current-locale.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Card } from '../../ui/card.tsx'
import { Chart } from './chart.tsx'
import { performanceTexts } from './texts/index.ts'
import { rateText, shareText, timeText } from './written.ts'

/** How often, how fast and how well, over time. */
export function Charts({ overview, span }: { overview: PerformanceOverview; span: PerformanceSpan }) {
  const texts = useTexts(performanceTexts)
  const locale = useLocale()
  const { points, pointSeconds } = overview
  const shared = { times: points.map(({ at }) => at), withDay: span !== 'hour' }
  const rates = points.map(({ total }) => (total * 60) / pointSeconds)
  const failures = points.map(({ total, failed }) => (total > 0 ? failed / total : null))
  return (
    <div className="grid gap-4 lg:grid-cols-3">
      <Card title={texts.duration}>
        <Chart
          {...shared}
          name={texts.duration}
          lines={[
            { name: 'p50', values: points.map(({ p50 }) => p50), tone: 'accent' },
            { name: 'p95', values: points.map(({ p95 }) => p95), tone: 'warning' },
          ]}
          write={(value) => timeText(value, locale)}
        />
      </Card>
      <Card title={texts.throughput}>
        <Chart
          {...shared}
          name={texts.throughput}
          lines={[{ name: texts.perMinute, values: rates, tone: 'accent' }]}
          write={(value) => rateText(value, locale)}
        />
      </Card>
      <Card title={texts.failureRate}>
        <Chart
          {...shared}
          name={texts.failureRate}
          lines={[{ name: texts.failureRate, values: failures, tone: 'danger' }]}
          write={(value) => shareText(value, locale)}
        />
      </Card>
    </div>
  )
}
