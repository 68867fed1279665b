import type { TicketSummary } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { usePath } from '../../../shell/room-path.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { PromiseBadge } from '../../../ui/promise-badge.tsx'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { useTicketTeams } from '../queries.ts'
import { PriorityMark, StatusMark } from '../state-marks.tsx'
import { ticketTexts } from '../texts/index.ts'
import { useCategoryName } from '../use-category-name.ts'
import { rowId, type Selection } from './use-selection.ts'

type TicketRowsProps = { tickets: TicketSummary[]; selection: Selection }

export function TicketRows({ tickets, selection }: TicketRowsProps) {
  const texts = useTexts(ticketTexts)
  return (
    <>
      {selection.mayWork && (
        <div className="flex h-10 items-center border-b border-line px-4 text-muted">
          <Checkbox
            label={texts.selectAll}
            checked={selection.areAll}
            mixed={selection.chosen.length > 0 && !selection.areAll}
            onCheckedChange={selection.toggleAll}
          />
        </div>
      )}
      <ul aria-label={texts.title} className="divide-y divide-line">
        {tickets.map((ticket) => (
          <Row key={ticket.id} ticket={ticket} selection={selection} />
        ))}
      </ul>
    </>
  )
}

function Row({ ticket, selection }: { ticket: TicketSummary; selection: Selection }) {
  const texts = useTexts(ticketTexts)
  const path = usePath()
  const { number } = ticket
  return (
    <li
      id={rowId(number)}
      aria-current={selection.current === number || undefined}
      className={classNames(
        'relative flex min-h-13 items-start gap-3 px-4 py-3 first:rounded-t-xl last:rounded-b-xl hover:bg-hover md:items-center md:py-2',
        selection.isSelected(number) && 'bg-selected',
        selection.current === number && 'outline-2 -outline-offset-2 outline-focus',
      )}
    >
      {selection.mayWork && (
        <div className="relative z-1">
          <Checkbox
            label={texts.select(number)}
            labelHidden
            checked={selection.isSelected(number)}
            onCheckedChange={() => selection.toggle(number)}
          />
        </div>
      )}
      <span className="flex items-center gap-2">
        <PriorityMark value={ticket.priority} />
        <StatusMark value={ticket.status} />
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-x-3 gap-y-1 md:flex-row md:items-center">
        <span className="flex shrink-0 justify-between text-sm text-muted tabular-nums md:w-16">
          {number}
          <span className="md:hidden">
            <RelativeTime at={ticket.updatedAt} />
          </span>
        </span>
        <Link
          to={path('tickets', number)}
          className="min-w-0 flex-1 font-medium after:absolute after:inset-0 md:truncate"
        >
          <bdi>{ticket.subject}</bdi>
        </Link>
        <About ticket={ticket} />
      </div>
    </li>
  )
}

function About({ ticket }: { ticket: TicketSummary }) {
  const texts = useTexts(ticketTexts)
  const nameOf = useCategoryName()
  const team = useTicketTeams().find(({ id }) => id === ticket.teamId)
  const customer = ticket.customer.name ?? ticket.customer.email ?? texts.unknownCustomer
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted md:flex-nowrap">
      <PromiseBadge ticket={ticket} />
      <span className="flex min-w-0 items-center gap-1.5 empty:hidden lg:w-40 lg:shrink-0 lg:empty:block">
        {ticket.category && (
          <span className="min-w-0 truncate rounded-md border border-line px-1.5 text-xs">
            <bdi>{nameOf(ticket.category)}</bdi>
          </span>
        )}
        {team && (
          <span className="min-w-0 truncate rounded-md bg-sunken px-1.5 text-xs">
            <span className="sr-only">{texts.team}: </span>
            <bdi>{team.name}</bdi>
          </span>
        )}
      </span>
      <span className="max-w-44 truncate md:w-36">
        <bdi>{customer}</bdi>
      </span>
      <span className="w-6 shrink-0" title={ticket.assignee?.name ?? texts.nobody}>
        {ticket.assignee ? <Avatar name={ticket.assignee.name} size="small" /> : null}
        <span className="sr-only">{ticket.assignee?.name ?? texts.nobody}</span>
      </span>
      <span className="shrink-0 whitespace-nowrap max-md:hidden md:w-28 md:text-right">
        <RelativeTime at={ticket.updatedAt} />
      </span>
    </div>
  )
}
