import type { InsightMoment, InsightReport } from '@svar/contract'
import { useLocale } from '../../texts/current-locale.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { AgentTable } from './agent-table.tsx'
import { Figures } from './figures.tsx'
import { HeatMap } from './heat-map.tsx'
import { QuestionTable } from './question-table.tsx'
import { ResolutionCard } from './resolution-card.tsx'
import { dashboardTexts } from './texts/index.ts'
import { VolumeChart } from './volume-chart.tsx'
import { daysBefore, daysWritten } from './written.ts'

/** What the span of days amounts to. */
export function Report({ report, moment }: { report: InsightReport; moment: InsightMoment | undefined }) {
  const locale = useLocale()
  const texts = useTexts(dashboardTexts).compared
  const before = daysBefore(report.from, report.to)
  return (
    <>
      <p className="-mb-2 text-sm text-muted">
        {texts.days(daysWritten(report, locale), daysWritten(before, locale))}
      </p>
      <div className="grid gap-5 lg:grid-cols-[3fr_2fr]">
        <VolumeChart report={report} />
        <ResolutionCard report={report} />
      </div>
      <Figures report={report} />
      <HeatMap hours={report.hours} timeZone={report.timeZone} />
      <div className="grid gap-5 lg:grid-cols-2">
        <QuestionTable questions={report.questions} />
        <AgentTable report={report} moment={moment} />
      </div>
    </>
  )
}
