import type { InsightMoment, InsightReport } from '@svar/contract'
import { useFormat } from '../../texts/format.ts'
import { AgentTable } from './agent-table.tsx'
import { Figures } from './figures.tsx'
import { HeatMap } from './heat-map.tsx'
import { QuestionTable } from './question-table.tsx'
import { ResolutionCard } from './resolution-card.tsx'
import { VolumeChart } from './volume-chart.tsx'

/** What the span of days amounts to. */
export function Report({ report, moment }: { report: InsightReport; moment: InsightMoment | undefined }) {
  const format = useFormat()
  const noon = (day: string) => `${day}T12:00:00Z`
  const days = report.from === report.to ? [report.from] : [report.from, report.to]
  return (
    <>
      <p className="-mb-2 text-sm text-muted">{days.map((day) => format.date(noon(day))).join(' – ')}</p>
      <Figures report={report} />
      <div className="grid gap-5 lg:grid-cols-[3fr_2fr]">
        <VolumeChart report={report} />
        <ResolutionCard report={report} />
      </div>
      <HeatMap hours={report.hours} timeZone={report.timeZone} />
      <div className="grid gap-5 lg:grid-cols-2">
        <QuestionTable questions={report.questions} />
        <AgentTable report={report} moment={moment} />
      </div>
    </>
  )
}
