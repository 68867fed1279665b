import type { ErrorEnvironment, ErrorProject } from '@svar/contract'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { errorsTexts } from '../texts/index.ts'
import { ErrorsIn } from './release-table.tsx'

type EnvironmentTableProps = { project: ErrorProject; environments: ErrorEnvironment[] }

/** Where a program runs, by what its errors say. */
export function EnvironmentTable({ project, environments }: EnvironmentTableProps) {
  const { releases: texts, list, projects } = useTexts(errorsTexts)
  const format = useFormat()
  const columns: Column<ErrorEnvironment>[] = [
    {
      key: 'name',
      title: list.environment,
      wide: true,
      cell: ({ name }) => <ErrorsIn project={project} name="environment" value={name} />,
    },
    {
      key: 'unresolved',
      title: projects.unresolvedTitle,
      align: 'end',
      cell: ({ unresolved }) => <span className="tabular-nums">{format.number(unresolved)}</span>,
    },
    {
      key: 'events',
      title: list.events,
      align: 'end',
      cell: ({ events }) => <span className="tabular-nums">{format.number(events)}</span>,
    },
    {
      key: 'last',
      title: list.lastSeen,
      cell: ({ lastSeenAt }) => <RelativeTime at={lastSeenAt} className="text-sm text-muted" />,
    },
  ]
  return (
    <Table label={texts.environments} columns={columns} rows={environments} rowKey={({ name }) => name} />
  )
}
