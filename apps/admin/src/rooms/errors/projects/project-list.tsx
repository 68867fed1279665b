import type { ErrorProject } from '@svar/contract'
import { Link, useNavigate } from '@tanstack/react-router'
import { Boxes } from 'lucide-react'
import { usePath } from '../../../shell/room-path.ts'
import { useMay } from '../../../shell/session.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { Page } from '../../../ui/page.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { errorsTexts } from '../texts/index.ts'
import { useProjects } from '../use-errors.ts'
import { NewProjectButton } from './new-project-dialog.tsx'

/** The programs that send their errors here. */
export function ProjectList() {
  const texts = useTexts(errorsTexts)
  const path = usePath()
  const mayAdd = useMay('admin')
  const { data, error, refetch } = useProjects()
  const isEmpty = data?.items.length === 0
  return (
    <Page>
      <PageHeader
        title={texts.projects.title}
        text={texts.projects.text}
        back={<BackLink to={path('errors')} label={texts.back} />}
        actions={mayAdd && data && !isEmpty && <NewProjectButton />}
      />
      {error && !data ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : (
        <Card flush>
          {!data && <SkeletonRows count={3} />}
          {isEmpty && (
            <EmptyState
              icon={Boxes}
              title={texts.projects.emptyTitle}
              text={texts.projects.emptyText}
              action={mayAdd && <NewProjectButton />}
            />
          )}
          {data && !isEmpty && <ProjectTable projects={data.items} />}
        </Card>
      )}
    </Page>
  )
}

function ProjectTable({ projects }: { projects: ErrorProject[] }) {
  const texts = useTexts(errorsTexts).projects
  const format = useFormat()
  const path = usePath()
  const navigate = useNavigate()
  const mayOpen = useMay('admin')
  const columns: Column<ErrorProject>[] = [
    {
      key: 'name',
      title: texts.name,
      wide: true,
      cell: ({ id, name }) =>
        mayOpen ? (
          <Link
            to={path('errors', 'projects', id)}
            className="inline-block min-h-6 min-w-6 font-medium wrap-anywhere hover:underline"
          >
            {name}
          </Link>
        ) : (
          <span className="font-medium wrap-anywhere">{name}</span>
        ),
    },
    {
      key: 'unresolved',
      title: texts.unresolvedTitle,
      cell: ({ unresolved }) => (
        <Badge tone={unresolved > 0 ? 'danger' : 'neutral'}>{texts.unresolved(unresolved)}</Badge>
      ),
    },
    {
      key: 'created',
      title: texts.created,
      cell: ({ createdAt }) => (
        <span className="text-sm whitespace-nowrap text-muted">{format.date(createdAt)}</span>
      ),
    },
  ]
  return (
    <Table
      label={texts.title}
      columns={columns}
      rows={projects}
      rowKey={({ id }) => id}
      onRowOpen={mayOpen ? ({ id }) => navigate({ to: path('errors', 'projects', id) }) : undefined}
    />
  )
}
