import type { TicketDetails, TicketTarget } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { usePath } from '../../../shell/room-path.ts'
import { useMay } from '../../../shell/session.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Badge } from '../../../ui/badge.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { uiTexts } from '../../../ui/texts/index.ts'
import { ToldFacts } from '../../../ui/told-facts.tsx'
import { useTold } from '../queries.ts'
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
      {ticket.conversations[0] && <Told conversationId={ticket.conversations[0].id} />}
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

function Told({ conversationId }: { conversationId: string }) {
  const texts = useTexts(uiTexts)
  const { data } = useTold(conversationId)
  if (!data || data.items.length === 0) return null
  return (
    <Part title={texts.toldTitle}>
      <ToldFacts told={data.items} />
    </Part>
  )
}

function Promises({ promise }: { promise: NonNullable<TicketDetails['promise']> }) {
  const texts = useTexts(ticketTexts)
  const ui = useTexts(uiTexts)
  const format = useFormat()
  const isBroken = (target: TicketTarget) => promise.broken.includes(target)
  // What is still owed is told by when it was due.
  const over = promise.broken.filter((broken) => !promise.due.some(({ target }) => target === broken))
  return (
    <Part title={`${texts.promise}: ${promise.policy}`}>
      <ul className="flex flex-col gap-1 text-sm">
        {promise.due.map(({ target, at }) => (
          <li key={target} className="flex justify-between gap-3">
            <span>{texts.targets[target]}</span>
            <span className={classNames('tabular-nums', isBroken(target) ? 'text-danger-ink' : 'text-muted')}>
              {isBroken(target) && <span className="sr-only">{texts.broken} </span>}
              {format.dateTime(at)}
            </span>
          </li>
        ))}
        {over.map((target) => (
          <li key={`broken-${target}`} className="flex justify-between gap-3">
            <span>{texts.targets[target]}</span>
            <Badge tone="danger">{texts.broken}</Badge>
          </li>
        ))}
        {promise.paused && <li className="text-muted">{ui.promise.paused}</li>}
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
