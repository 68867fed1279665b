import type { AlertKind, MailTemplate, Suppression } from '@svar/contract'
import { Trash2 } from 'lucide-react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Badge, type BadgeTone } from '../../../ui/badge.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { outboxTexts } from '../texts/index.ts'

const tones: Record<Suppression['reason'], BadgeTone> = {
  bounced: 'danger',
  complained: 'danger',
  unsubscribed: 'neutral',
  by_hand: 'neutral',
}

const alertNames: Record<AlertKind, MailTemplate> = {
  waiting: 'person_requested',
  risk: 'conversation_at_risk',
  promise: 'ticket_promise',
  error: 'error_alert',
  system: 'system_alert',
  report: 'daily_report',
}

type SuppressionTableProps = { items: Suppression[]; onRemove: (item: Suppression) => void }

/** One address in each row, and why it is here. What a member stopped for themselves, nobody else turns on again. */
export function SuppressionTable({ items, onRemove }: SuppressionTableProps) {
  const { suppressed: texts, words } = useTexts(outboxTexts)
  const columns: Column<Suppression>[] = [
    {
      key: 'address',
      title: texts.address,
      wide: true,
      cell: ({ address, note, alert }) => (
        <div className="min-w-0 py-2">
          <p className="font-medium wrap-anywhere">{address}</p>
          {alert && <p className="text-sm wrap-anywhere text-muted">{words.names[alertNames[alert]]}</p>}
          {note && <p className="text-sm wrap-anywhere text-muted">{note}</p>}
        </div>
      ),
    },
    {
      key: 'reason',
      title: texts.reason,
      cell: ({ reason }) => <Badge tone={tones[reason]}>{texts.reasons[reason]}</Badge>,
    },
    {
      key: 'since',
      title: texts.since,
      cell: ({ createdAt }) => (
        <RelativeTime at={createdAt} className="text-sm whitespace-nowrap text-muted" />
      ),
    },
    {
      key: 'remove',
      title: texts.remove,
      titleHidden: true,
      align: 'end',
      cell: (item) =>
        item.alert === null && (
          <IconButton icon={Trash2} label={texts.removeNamed(item.address)} onClick={() => onRemove(item)} />
        ),
    },
  ]
  return (
    <Table
      label={texts.title}
      columns={columns}
      rows={items}
      rowKey={({ address, alert }) => `${address} ${alert}`}
    />
  )
}
