import { Link } from '@tanstack/react-router'
import { Gauge } from 'lucide-react'
import { usePath } from '../../shell/room-path.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { buttonClass } from '../../ui/button-class.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page } from '../../ui/page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import { ProgramPage } from './program-page.tsx'
import { performanceTexts } from './texts/index.ts'
import { useProjects } from './use-performance.ts'

/** How fast programs work: curves, figures and what is slowest. */
export function Room() {
  const texts = useTexts(performanceTexts)
  const path = usePath()
  const { data, error, refetch } = useProjects()
  return (
    <Page>
      <PageHeader title={texts.title} text={texts.text} />
      {error && !data && <ErrorState error={error} onRetry={refetch} />}
      {!error && !data && <SkeletonRows count={6} />}
      {data?.items.length === 0 && (
        <EmptyState
          icon={Gauge}
          title={texts.noProjectTitle}
          text={texts.noProjectText}
          action={
            <Link to={path('errors', 'projects')} className={buttonClass('primary')}>
              {texts.noProjectAction}
            </Link>
          }
        />
      )}
      {data && data.items.length > 0 && <ProgramPage projects={data.items} />}
    </Page>
  )
}
