import type { OutgoingMail } from '@svar/contract'
import { Link, useNavigate } from '@tanstack/react-router'
import { usePath } from '../../shell/room-path.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { RelativeTime } from '../../ui/relative-time.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { ChannelBadge } from './channel-badge.tsx'
import { ReadingBadge } from './mail-reading.tsx'
import { MailStateBadge } from './mail-state-badge.tsx'
import { outboxTexts } from './texts/index.ts'

/** One mail in each row; a row opens its mail. */
export function MailTable({ mails }: { mails: OutgoingMail[] }) {
  const texts = useTexts(outboxTexts)
  const path = usePath()
  const navigate = useNavigate()
  const columns: Column<OutgoingMail>[] = [
    { key: 'subject', title: texts.subject, wide: true, cell: (mail) => <Subject mail={mail} /> },
    {
      key: 'state',
      title: texts.state,
      cell: (mail) => (
        <span className="flex flex-wrap gap-1.5">
          <MailStateBadge state={mail.state} />
          <ReadingBadge mail={mail} />
        </span>
      ),
    },
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
  const texts = useTexts(outboxTexts)
  const path = usePath()
  return (
    <div className="min-w-0 py-2">
      <Link to={path('outbox', mail.id)} className="font-medium wrap-anywhere hover:underline">
        {mail.subject || texts.channels[mail.channel]}
      </Link>
      <p className="flex flex-wrap items-center gap-2 text-sm wrap-anywhere text-muted">
        {mail.channel !== 'mail' && <ChannelBadge channel={mail.channel} />}
        {mail.channel !== 'push' && mail.channel !== 'slack' && mail.to}
      </p>
    </div>
  )
}
