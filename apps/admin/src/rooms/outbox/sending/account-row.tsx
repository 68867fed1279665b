import type { DeliveryProvider } from '@svar/contract'
import {
  ArrowDown,
  ArrowUp,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  Ellipsis,
  KeyRound,
  Send,
  Trash2,
} from 'lucide-react'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Badge } from '../../../ui/badge.tsx'
import { CopyField } from '../../../ui/copy-field.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { KindMark } from './kind-mark.tsx'
import { sendingTexts } from './texts/index.ts'

type AccountRowProps = {
  account: DeliveryProvider
  place: number
  onTry: () => void
  onChange: () => void
  onRemove: () => void
  onUp: (() => void) | undefined
  onDown: (() => void) | undefined
}

/** One account: what it is for, how it is, and its place. */
export function AccountRow({ account, place, onTry, onChange, onRemove, onUp, onDown }: AccountRowProps) {
  const texts = useTexts(sendingTexts)
  const format = useFormat()
  const { name, kind, channel, perMinute } = account
  return (
    <li className="flex flex-wrap items-center gap-x-3.5 gap-y-2 rounded-xl border border-line bg-canvas px-4 py-3.5 shadow-low">
      <span className="w-5 shrink-0 text-center text-sm text-muted tabular-nums">{place}</span>
      <KindMark kind={kind} />
      <div className="min-w-0 flex-1 basis-24">
        <p className="truncate font-medium">{name}</p>
        <p className="text-sm text-muted">
          {texts.channels[channel]}
          {name !== texts.kinds[kind] &&
            texts.kinds[kind] !== texts.channels[channel] &&
            ` · ${texts.kinds[kind]}`}
          {perMinute && ` · ${texts.rate(format.number(perMinute))}`}
        </p>
      </div>
      <div className="flex items-center gap-1">
        <IconButton icon={ArrowUp} label={texts.up(name)} size="small" disabled={!onUp} onClick={onUp} />
        <IconButton
          icon={ArrowDown}
          label={texts.down(name)}
          size="small"
          disabled={!onDown}
          onClick={onDown}
        />
        <Menu
          trigger={<IconButton icon={Ellipsis} label={texts.more(name)} size="small" />}
          items={[
            { label: texts.tryIt, icon: Send, onSelect: onTry },
            { label: texts.change, icon: KeyRound, onSelect: onChange },
            'line',
            { label: texts.remove, icon: Trash2, danger: true, onSelect: onRemove },
          ]}
        />
      </div>
      <Health account={account} />
    </li>
  )
}

const looks = {
  unknown: { tone: 'neutral', icon: CircleDashed },
  ok: { tone: 'success', icon: CircleCheck },
  failing: { tone: 'danger', icon: CircleAlert },
} as const

/** Whether it takes what it is given, what it said when it did not, and where it is to report to. */
function Health({ account: { health, reportsTo, channel } }: { account: DeliveryProvider }) {
  const texts = useTexts(sendingTexts)
  const format = useFormat()
  const { tone, icon } = looks[health.state]
  return (
    <div className="flex basis-full flex-col gap-1.5 pl-21 text-sm text-muted max-sm:pl-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Badge tone={tone} icon={icon}>
          {texts.health[health.state]}
        </Badge>
        {health.since && health.state !== 'unknown' && (
          <span>{texts.since[health.state](format.dateTime(health.since))}</span>
        )}
      </div>
      {health.said && <p className="wrap-anywhere text-danger-ink">{texts.said(health.said)}</p>}
      {reportsTo && channel === 'mail' && (
        <details>
          <summary className="cursor-pointer">{texts.reports}</summary>
          <div className="mt-2">
            <CopyField label={texts.reportsLabel} value={reportsTo} />
          </div>
        </details>
      )}
    </div>
  )
}
