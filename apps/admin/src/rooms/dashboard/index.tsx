import { ChartColumn } from 'lucide-react'
import { useTexts } from '../../texts/use-texts.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page } from '../../ui/page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import { useAsked } from './asked.ts'
import { ExportMenu } from './export-menu.tsx'
import { NowStrip } from './now-strip.tsx'
import { Report } from './report.tsx'
import { dashboardTexts } from './texts/index.ts'
import { Toolbar } from './toolbar.tsx'
import { useDashboardUpdates, useNow, useReport } from './use-dashboard.ts'

/** From so many conversations on, figures say something. */
const ENOUGH = 10

/** How the desk is doing: at this moment, and over a span of days beside the one before. */
export function Room() {
  const texts = useTexts(dashboardTexts)
  const asked = useAsked()
  const now = useNow(asked)
  const report = useReport(asked)
  useDashboardUpdates()
  const data = report.data
  return (
    <Page width="wide">
      <PageHeader
        title={texts.title}
        text={data?.hasOwnPartOnly ? texts.ownPart : texts.text}
        actions={<ExportMenu asked={asked} />}
      />
      <div className="flex flex-col gap-5">
        <NowStrip moment={now.data} isNarrowed={Boolean(asked.team || asked.channel || asked.language)} />
        {report.error && !data && <ErrorState error={report.error} onRetry={report.refetch} />}
        {!report.error && !data && <SkeletonRows count={6} />}
        {data && data.total < ENOUGH && (
          <EmptyState icon={ChartColumn} title={texts.emptyTitle} text={texts.emptyText} />
        )}
        {data && data.total >= ENOUGH && (
          <>
            <Toolbar asked={asked} report={data} />
            {!data.isComplete && (
              <p role="status" className="text-sm text-muted">
                {texts.isCounting}
              </p>
            )}
            <Report report={data} moment={now.data} />
          </>
        )}
      </div>
    </Page>
  )
}
