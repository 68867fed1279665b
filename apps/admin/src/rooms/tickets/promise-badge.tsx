import type { TicketSummary } from '@svar/contract'
import { Clock, Pause, TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTexts } from '../../texts/use-texts.ts'
import { Badge } from '../../ui/badge.tsx'
import { ticketTexts } from './texts/index.ts'
import { inTwoUnits, nearness, timeBetween } from './time-left.ts'

const EVERY_MS = 30_000

/** The nearest promise of a ticket that is not done: how long is left in words, how near it is in colour. */
export function PromiseBadge({ ticket }: { ticket: Pick<TicketSummary, 'promise' | 'status'> }) {
  const texts = useTexts(ticketTexts)
  const now = useNow()
  const { promise, status } = ticket
  const next = promise?.due[0]
  if (status === 'resolved' || status === 'closed') return null
  if (promise?.paused) return <Badge icon={Pause}>{texts.paused}</Badge>
  if (!next) return null
  const dueMs = Date.parse(next.at)
  const time = inTwoUnits(timeBetween(now, dueMs), texts.units)
  const state = nearness(now, dueMs)
  if (state === 'late')
    return (
      <Badge tone="danger" icon={TriangleAlert}>
        {texts.overdue(time)}
      </Badge>
    )
  return (
    <Badge tone={state === 'near' ? 'warning' : 'neutral'} icon={Clock}>
      {texts.due(time)}
    </Badge>
  )
}

/** The time now, anew twice a minute. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), EVERY_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}
