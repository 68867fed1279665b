import type { TicketSummary } from '@svar/contract'
import { Clock, Pause, TriangleAlert } from 'lucide-react'
import { useTexts } from '../texts/use-texts.ts'
import { Badge } from './badge.tsx'
import { uiTexts } from './texts/index.ts'
import { inTwoUnits, timeBetween } from './time-left.ts'
import { useNow } from './use-now.ts'

/** The nearest promise of a ticket that is not done: how long is left in words, how near it is in colour. */
export function PromiseBadge({ ticket }: { ticket: Pick<TicketSummary, 'promise' | 'status'> }) {
  const texts = useTexts(uiTexts).promise
  const now = useNow()
  const { promise, status } = ticket
  const next = promise?.due[0]
  if (status === 'resolved' || status === 'closed') return null
  if (promise?.paused) return <Badge icon={Pause}>{texts.paused}</Badge>
  if (!next) return null
  const dueMs = Date.parse(next.at)
  const time = inTwoUnits(timeBetween(now, dueMs), texts.units)
  if (dueMs <= now)
    return (
      <Badge tone="danger" icon={TriangleAlert}>
        {texts.overdue(time)}
      </Badge>
    )
  return (
    <Badge tone={promise.near.includes(next.target) ? 'warning' : 'neutral'} icon={Clock}>
      {texts.due(time)}
    </Badge>
  )
}
