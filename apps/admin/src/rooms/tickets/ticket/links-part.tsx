import type { TicketDetails } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { usePath } from '../../../shell/room-path.ts'
import { useMay } from '../../../shell/session.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Badge } from '../../../ui/badge.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { ticketTexts } from '../texts/index.ts'
import { useTicketActions } from './use-ticket-actions.ts'

/** Who it is for, what was promised, where it came from, and who watches it. */
export function LinksPart({ ticket }: { ticket: TicketDetails }) {
  const texts = useTexts(ticketTexts)
  const { customer, watchers } = ticket
  return (
    <div className="mt-6 flex flex-col gap-5">
      <Part title={texts.customer}>
        <p className="wrap-anywhere">
          <bdi>{customer.name ?? customer.email ?? texts.unknownCustomer}</bdi>
        </p>
        {customer.name && customer.email && (
          <p className="text-sm wrap-anywhere text-muted">{customer.email}</p>
        )}
      </Part>
      {ticket.promise && <Promises promise={ticket.promise} />}
      {ticket.conversations.length > 0 && <Conversations ticket={ticket} />}
      {watchers.length > 0 && (
        <Part title={texts.watchers}>
          <p>{watchers.map(({ name }) => name).join(', ')}</p>
        </Part>
      )}
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-1 text-sm font-medium text-muted">{title}</h2>
      {children}
    </section>
  )
}

function Promises({ promise }: { promise: NonNullable<TicketDetails['promise']> }) {
  const texts = useTexts(ticketTexts)
  const format = useFormat()
  return (
    <Part title={`${texts.promise}: ${promise.policy}`}>
      <ul className="flex flex-col gap-1 text-sm">
        {promise.due.map(({ target, at }) => (
          <li key={target} className="flex justify-between gap-3">
            <span>{texts.targets[target]}</span>
            <span className="text-muted tabular-nums">{format.dateTime(at)}</span>
          </li>
        ))}
        {promise.broken.map((target) => (
          <li key={`broken-${target}`} className="flex justify-between gap-3">
            <span>{texts.targets[target]}</span>
            <Badge tone="danger">{texts.broken}</Badge>
          </li>
        ))}
        {promise.paused && <li className="text-muted">{texts.paused}</li>}
        {!promise.paused && promise.due.length === 0 && promise.broken.length === 0 && (
          <li className="text-muted">{texts.kept}</li>
        )}
      </ul>
    </Part>
  )
}

function Conversations({ ticket }: { ticket: TicketDetails }) {
  const texts = useTexts(ticketTexts)
  const path = usePath()
  const mayWork = useMay('agent')
  const { link } = useTicketActions(ticket.number)
  return (
    <Part title={texts.conversations}>
      <ul className="flex flex-col gap-1.5">
        {ticket.conversations.map(({ id, subject, preview }) => (
          <li key={id} className="flex items-center justify-between gap-2">
            <Link to={path('inbox', id)} className="min-w-0 truncate py-0.5 text-accent-ink hover:underline">
              <bdi>{subject || preview || texts.conversationUntitled}</bdi>
            </Link>
            {mayWork && (
              <IconButton icon={X} size="small" label={texts.unlink} onClick={() => void link(id, false)} />
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}
