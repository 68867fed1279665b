import type { TicketPriority, TicketStatus } from '@svar/contract'
import {
  ChevronDown,
  ChevronsUp,
  ChevronUp,
  Circle,
  CircleCheck,
  CircleDot,
  CirclePause,
  CircleX,
  Minus,
} from 'lucide-react'
import { useTexts } from '../../texts/use-texts.ts'
import { classNames } from '../../ui/class-names.ts'
import type { Icon } from '../../ui/icon.ts'
import { ticketTexts } from './texts/index.ts'

const statusMarks: Record<TicketStatus, { icon: Icon; ink: string }> = {
  open: { icon: Circle, ink: 'text-accent-ink' },
  pending: { icon: CircleDot, ink: 'text-warning-ink' },
  on_hold: { icon: CirclePause, ink: 'text-warning-ink' },
  resolved: { icon: CircleCheck, ink: 'text-success-ink' },
  closed: { icon: CircleX, ink: 'text-muted' },
}

const priorityMarks: Record<TicketPriority, { icon: Icon; ink: string }> = {
  urgent: { icon: ChevronsUp, ink: 'text-danger-ink' },
  high: { icon: ChevronUp, ink: 'text-warning-ink' },
  medium: { icon: Minus, ink: 'text-muted' },
  low: { icon: ChevronDown, ink: 'text-muted' },
}

type MarkProps<T> = { value: T; withWord?: boolean }

/** How a ticket stands: a shape of its own for each state, and the word for who cannot see it. */
export function StatusMark({ value, withWord }: MarkProps<TicketStatus>) {
  const texts = useTexts(ticketTexts)
  return <Mark {...statusMarks[value]} word={texts.statuses[value]} withWord={withWord} />
}

export function PriorityMark({ value, withWord }: MarkProps<TicketPriority>) {
  const texts = useTexts(ticketTexts)
  return <Mark {...priorityMarks[value]} word={texts.priorities[value]} withWord={withWord} />
}

type Shown = { icon: Icon; ink: string; word: string; withWord: boolean | undefined }

function Mark({ icon: Shape, ink, word, withWord }: Shown) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap" title={word}>
      <Shape size={16} aria-hidden className={classNames('shrink-0', ink)} />
      <span className={withWord ? undefined : 'sr-only'}>{word}</span>
    </span>
  )
}
