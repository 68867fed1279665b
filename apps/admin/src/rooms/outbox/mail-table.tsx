import type { OutgoingMail } from '@svar/contract'
import { Link, useNavigate } from '@tanstack/react-router'
import { usePath } from '../../shell/room-path.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { RelativeTime } from '../../ui/relative-time.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { ChoosingBar, useChoosing } from './again/choosing.tsx'
import { isResendable } from './again/resendable.ts'
import { againTexts } from './again/texts/index.ts'
import { ChannelBadge } from './channel-badge.tsx'
import { ReadingBadge } from './mail-reading.tsx'
import { MailStateBadge } from './mail-state-badge.tsx'
import { outboxTexts } from './texts/index.ts'

/** One mail in each row; a row opens its mail. Those that did not go out can be ticked, and sent again together. */
export function MailTable({ mails }: { mails: OutgoingMail[] }) {
  const texts = useTexts(outboxTexts)
  const path = usePath()
  const navigate = useNavigate()
  const choosing = useChoosing(mails)
  const columns: Column<OutgoingMail>[] = [
    {
      key: 'subject',
      title: texts.subject,
      wide: true,
      cell: (mail) => <Subject mail={mail} choosing={choosing} />,
    },
    {
      key: 'state',
      title: texts.state,
      plain: true,
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
      plain: true,
      cell: ({ createdAt }) => (
        <RelativeTime at={createdAt} className="text-sm whitespace-nowrap text-muted" />
      ),
    },
  ]
  return (
    <>
      <ChoosingBar {...choosing} />
      <Table
        label={texts.title}
        columns={columns}
        rows={mails}
        rowKey={({ id }) => id}
        onRowOpen={({ id }) => navigate({ to: path('outbox', id) })}
      />
    </>
  )
}

type SubjectProps = { mail: OutgoingMail; choosing: ReturnType<typeof useChoosing> }

function Subject({ mail, choosing }: SubjectProps) {
  const texts = useTexts(outboxTexts)
  const path = usePath()
  const title = mail.subject || texts.channels[mail.channel]
  return (
    <div className="flex min-w-0 gap-3 py-2">
      {choosing.choosable.length > 0 && <Tick mail={mail} title={title} choosing={choosing} />}
      <div className="min-w-0">
        <Link to={path('outbox', mail.id)} className="font-medium wrap-anywhere hover:underline">
          {title}
        </Link>
        <p className="flex flex-wrap items-center gap-2 text-sm wrap-anywhere text-muted">
          {mail.channel !== 'mail' && <ChannelBadge channel={mail.channel} />}
          {mail.channel !== 'push' && mail.channel !== 'slack' && mail.to}
        </p>
      </div>
    </div>
  )
}

/** One that went out keeps the place of the tick empty, so that the subjects stand below each other. */
function Tick({ mail, title, choosing }: SubjectProps & { title: string }) {
  const texts = useTexts(againTexts)
  if (!isResendable(mail)) return <span aria-hidden className="w-[18px] shrink-0 max-md:hidden" />
  return (
    <Checkbox
      label={texts.choose(title)}
      labelHidden
      checked={choosing.isChosen(mail.id)}
      onCheckedChange={(on) => choosing.choose(mail.id, on)}
    />
  )
}
