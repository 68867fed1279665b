import type { OutgoingMail } from '@svar/contract'
import { Link, useNavigate } from '@tanstack/react-router'
import { usePath } from '../../shell/room-path.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { RelativeTime } from '../../ui/relative-time.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { MailStateBadge } from './mail-state-badge.tsx'
import { outboxTexts } from './texts/index.ts'

/** One mail in each row; a row opens its mail. */
export function MailTable({ mails }: { mails: OutgoingMail[] }) {
  const texts = useTexts(outboxTexts)
  const path = usePath()
  const navigate = useNavigate()
  const columns: Column<OutgoingMail>[] = [
    { key: 'subject', title: texts.subject, wide: true, cell: (mail) => <Subject mail={mail} /> },
    { key: 'state', title: texts.state, cell: ({ state }) => <MailStateBadge state={state} /> },
    {
      key: 'when',
      title: texts.written,
      cell: ({ createdAt }) => (
        <RelativeTime at={createdAt} className="text-sm whitespace-nowrap text-muted" />
      ),
    },
  ]
  return (
    <Table
      label={texts.title}
      columns={columns}
      rows={mails}
      rowKey={({ id }) => id}
      onRowOpen={({ id }) => navigate({ to: path('outbox', id) })}
    />
  )
}

function Subject({ mail }: { mail: OutgoingMail }) {
  const path = usePath()
  return (
    <div className="min-w-0 py-2">
      <Link to={path('outbox', mail.id)} className="font-medium wrap-anywhere hover:underline">
        {mail.subject}
      </Link>
      <p className="text-sm wrap-anywhere text-muted">{mail.to}</p>
    </div>
  )
}
