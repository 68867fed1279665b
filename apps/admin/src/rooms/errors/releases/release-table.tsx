import type { ErrorDeploy, ErrorProject, ErrorRelease } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { usePath } from '../../../shell/room-path.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { errorsTexts } from '../texts/index.ts'
import { DeployList } from './deploy-list.tsx'

/** Releases, newest first: where each runs, how often something went wrong in it, what was new with it. */
export function ReleaseTable({ project, releases }: { project: ErrorProject; releases: ErrorRelease[] }) {
  const { releases: texts, list } = useTexts(errorsTexts)
  const format = useFormat()
  const columns: Column<ErrorRelease>[] = [
    {
      key: 'version',
      title: list.release,
      wide: true,
      cell: ({ version, firstSeenAt, releasedAt }) => (
        <>
          <ErrorsIn project={project} name="release" value={version} />
          <span className="block text-sm text-muted">
            {releasedAt ? texts.released : texts.firstSeen} <RelativeTime at={releasedAt ?? firstSeenAt} />
          </span>
        </>
      ),
    },
    { key: 'deploys', title: texts.deploys, cell: ({ deploys }) => <Deploys deploys={deploys} /> },
    {
      key: 'new',
      title: texts.newErrors,
      align: 'end',
      cell: ({ newErrors }) => <span className="tabular-nums">{format.number(newErrors)}</span>,
    },
    {
      key: 'events',
      title: list.events,
      align: 'end',
      cell: ({ events }) => <span className="tabular-nums">{format.number(events)}</span>,
    },
  ]
  return <Table label={texts.title} columns={columns} rows={releases} rowKey={({ version }) => version} />
}

function Deploys({ deploys }: { deploys: ErrorDeploy[] }) {
  const texts = useTexts(errorsTexts).releases
  if (deploys.length === 0)
    return <span className="whitespace-nowrap text-sm text-muted">{texts.notDeployed}</span>
  return <DeployList deploys={deploys} />
}

type ErrorsInProps = { project: ErrorProject; name: 'release' | 'environment'; value: string }

/** Leads to the list, narrowed to it. */
export function ErrorsIn({ project, name, value }: ErrorsInProps) {
  const path = usePath()
  return (
    <Link
      to={path('errors')}
      search={{ project: project.id, [name]: value, state: 'all' } as never}
      className="inline-block min-h-6 min-w-6 font-mono text-sm wrap-anywhere hover:underline"
    >
      {value}
    </Link>
  )
}
