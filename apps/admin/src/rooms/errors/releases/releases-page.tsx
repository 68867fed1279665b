import type { ErrorProject } from '@svar/contract'
import { useNavigate } from '@tanstack/react-router'
import { Rocket } from 'lucide-react'
import { useEffect } from 'react'
import { useLastProgram } from '../../../shell/last-program.ts'
import { usePath } from '../../../shell/room-path.ts'
import { usePageTitle } from '../../../shell/use-page-title.ts'
import { usualProgram } from '../../../shell/usual-program.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { Page } from '../../../ui/page.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Select } from '../../../ui/select.tsx'
import { SkeletonPage, SkeletonRows } from '../../../ui/skeleton.tsx'
import { Gone } from '../gone.tsx'
import { errorsTexts } from '../texts/index.ts'
import { useProjects, useReleases } from '../use-errors.ts'
import { EnvironmentTable } from './environment-table.tsx'
import { ReleaseTable } from './release-table.tsx'

/** The releases of a program, with where each runs and what came with it; and its environments. */
export function ReleasesPage({ id }: { id: string | undefined }) {
  const texts = useTexts(errorsTexts)
  const path = usePath()
  const { data, error, refetch } = useProjects()
  const { lastUsed, keep } = useLastProgram()
  useEffect(() => {
    if (id && data?.items.some((one) => one.id === id)) keep(id)
  })
  usePageTitle(texts.releases.title, texts.title)
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />
  if (!data) return <SkeletonPage />
  const project = id
    ? data.items.find((one) => one.id === id)
    : usualProgram(data.items, lastUsed, ({ lastReleaseAt }) => lastReleaseAt)
  if (project) return <OpenReleases project={project} projects={data.items} />
  const { goneTitle, goneText } = texts.projects
  if (id) return <Gone title={goneTitle} text={goneText} to={path('errors')} label={texts.back} />
  return <EmptyState icon={Rocket} title={texts.projects.emptyTitle} text={texts.projects.emptyText} />
}

function OpenReleases({ project, projects }: { project: ErrorProject; projects: ErrorProject[] }) {
  const texts = useTexts(errorsTexts)
  const path = usePath()
  const navigate = useNavigate()
  return (
    <Page>
      <PageHeader
        title={texts.releases.title}
        text={texts.releases.text}
        back={<BackLink to={path('errors')} label={texts.back} />}
        actions={
          projects.length > 1 && (
            <Select
              label={texts.list.project}
              labelHidden
              value={project.id}
              onValueChange={(chosen) => navigate({ to: path('errors', 'releases', chosen) })}
              options={projects.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )
        }
      />
      <Lists project={project} />
    </Page>
  )
}

function Lists({ project }: { project: ErrorProject }) {
  const { releases: texts, projects } = useTexts(errorsTexts)
  const { data, error, refetch } = useReleases(project.id)
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />
  return (
    <div className="flex flex-col gap-5">
      <Card flush>
        {!data && <SkeletonRows count={4} />}
        {data?.items.length === 0 && (
          <EmptyState icon={Rocket} title={texts.emptyTitle} text={texts.emptyText(projects.tokens.title)} />
        )}
        {data && data.items.length > 0 && <ReleaseTable project={project} releases={data.items} />}
      </Card>
      {data && data.environments.length > 0 && (
        <Card flush title={texts.environments}>
          <EnvironmentTable project={project} environments={data.environments} />
        </Card>
      )}
    </div>
  )
}
