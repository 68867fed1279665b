import type { StatusAlert } from '@svar/contract'
import { useTexts } from '../../texts/use-texts.ts'
import { Badge } from '../../ui/badge.tsx'
import { Card } from '../../ui/card.tsx'
import { RelativeTime } from '../../ui/relative-time.tsx'
import { statusTexts } from './texts/index.ts'

/** What needs or needed a person in the last seven days. */
export function AlertList({ alerts }: { alerts: StatusAlert[] }) {
  const texts = useTexts(statusTexts)
  return (
    <Card title={texts.alerts} text={texts.alertsText} flush>
      {alerts.length === 0 && <p className="px-5 pb-4 text-sm text-muted">{texts.noAlerts}</p>}
      <ul className="divide-y divide-line">
        {alerts.map(({ id, part, raisedAt, clearedAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-5 py-3 text-sm">
            <span className="font-medium">{texts.parts[part].alert}</span>
            <Badge tone={clearedAt ? 'success' : 'warning'}>{clearedAt ? texts.over : texts.ongoing}</Badge>
            <RelativeTime at={clearedAt ?? raisedAt} className="ml-auto text-muted" />
          </li>
        ))}
      </ul>
    </Card>
  )
}
