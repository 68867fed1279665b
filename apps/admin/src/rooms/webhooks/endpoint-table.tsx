import type { WebhookEndpoint } from '@svar/contract'
import { Link, useNavigate } from '@tanstack/react-router'
import { usePath } from '../../shell/room-path.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { RelativeTime } from '../../ui/relative-time.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { EndpointBadge } from './state-badge.tsx'
import { webhooksTexts } from './texts/index.ts'

/** One endpoint in each row; a row opens its log. */
export function EndpointTable({ endpoints }: { endpoints: WebhookEndpoint[] }) {
  const texts = useTexts(webhooksTexts)
  const path = usePath()
  const navigate = useNavigate()
  const columns: Column<WebhookEndpoint>[] = [
    { key: 'url', title: texts.url, wide: true, cell: (endpoint) => <Address endpoint={endpoint} /> },
    { key: 'state', title: texts.state, cell: (endpoint) => <EndpointBadge endpoint={endpoint} /> },
    {
      key: 'last',
      title: texts.lastDelivery,
      cell: ({ lastDelivery }) =>
        lastDelivery ? (
          <RelativeTime at={lastDelivery.at} className="text-sm whitespace-nowrap text-muted" />
        ) : (
          <span className="text-sm whitespace-nowrap text-muted">{texts.never}</span>
        ),
    },
  ]
  return (
    <Table
      label={texts.title}
      columns={columns}
      rows={endpoints}
      rowKey={({ id }) => id}
      onRowOpen={({ id }) => navigate({ to: path('webhooks', id) })}
    />
  )
}

function Address({ endpoint }: { endpoint: WebhookEndpoint }) {
  const path = usePath()
  return (
    <div className="min-w-0 py-2">
      <Link to={path('webhooks', endpoint.id)} className="font-medium wrap-anywhere hover:underline">
        {endpoint.description || endpoint.url}
      </Link>
      {endpoint.description && <p className="text-sm wrap-anywhere text-muted">{endpoint.url}</p>}
      <p className="font-mono text-xs wrap-anywhere text-muted">{endpoint.patterns.join(' ')}</p>
    </div>
  )
}
