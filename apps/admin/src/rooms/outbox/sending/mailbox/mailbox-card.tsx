import type { Mailbox } from '@svar/contract'
import { CircleAlert, CircleCheck, CircleDashed, Ellipsis, KeyRound, RefreshCw, Trash2 } from 'lucide-react'
import { useFormat } from '../../../../texts/format.ts'
import { useTexts } from '../../../../texts/use-texts.ts'
import { Badge } from '../../../../ui/badge.tsx'
import { IconButton } from '../../../../ui/icon-button.tsx'
import { Menu } from '../../../../ui/menu.tsx'
import { mailboxTexts } from './texts/index.ts'
import { useLook } from './use-mailbox.ts'

type MailboxCardProps = { mailbox: Mailbox; onChange: () => void; onRemove: () => void }

/** Which mailbox it is, and whether it can be read. */
export function MailboxCard({ mailbox, onChange, onRemove }: MailboxCardProps) {
  const texts = useTexts(mailboxTexts)
  const look = useLook()
  const { user, host, port, address } = mailbox
  return (
    <div className="flex flex-col gap-3 rounded-xl border border-line bg-canvas px-4 py-3.5 shadow-low">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <p className="font-medium wrap-anywhere">{address ?? user}</p>
          <p className="text-sm wrap-anywhere text-muted">{`${host}:${port}`}</p>
        </div>
        <Menu
          trigger={<IconButton icon={Ellipsis} label={texts.more} size="small" />}
          items={[
            { label: texts.look, icon: RefreshCw, onSelect: () => look.mutate() },
            { label: texts.change, icon: KeyRound, onSelect: onChange },
            'line',
            { label: texts.remove, icon: Trash2, danger: true, onSelect: onRemove },
          ]}
        />
      </div>
      <Health health={mailbox.health} isLooking={look.isPending} />
    </div>
  )
}

const looks = {
  unknown: { tone: 'neutral', icon: CircleDashed },
  ok: { tone: 'success', icon: CircleCheck },
  failing: { tone: 'danger', icon: CircleAlert },
} as const

function Health({ health, isLooking }: { health: Mailbox['health']; isLooking: boolean }) {
  const texts = useTexts(mailboxTexts)
  const format = useFormat()
  const { tone, icon } = looks[health.state]
  return (
    <div role="status" className="flex flex-col gap-1.5 text-sm text-muted">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Badge tone={tone} icon={icon}>
          {texts.health[health.state]}
        </Badge>
        {isLooking && <span>{texts.looking}</span>}
        {!isLooking && health.since && health.state !== 'unknown' && (
          <span>{texts.since[health.state](format.dateTime(health.since))}</span>
        )}
      </div>
      {health.said && <p className="wrap-anywhere text-danger-ink">{texts.said(health.said)}</p>}
    </div>
  )
}
