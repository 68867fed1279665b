import type { TicketDetails } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { Eye, EyeOff, GitMerge, Ticket as TicketIcon } from 'lucide-react'
import { useState } from 'react'
import { useOpened } from '../../../shell/recent.ts'
import { usePath } from '../../../shell/room-path.ts'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { Button } from '../../../ui/button.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { Page } from '../../../ui/page.tsx'
import { PromiseBadge } from '../../../ui/promise-badge.tsx'
import { SkeletonPage } from '../../../ui/skeleton.tsx'
import { useTicket } from '../queries.ts'
import { PriorityMark, StatusMark } from '../state-marks.tsx'
import { ticketTexts } from '../texts/index.ts'
import { Composer } from './composer.tsx'
import { FieldsPart } from './fields-part.tsx'
import { LinksPart } from './links-part.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { Thread } from './thread.tsx'
import { useMe } from './use-me.ts'
import { useTicketActions } from './use-ticket-actions.ts'

/** One ticket: what was said at the left, what is known of it at the right. */
export function TicketPage({ number }: { number: string }) {
  const texts = useTexts(ticketTexts)
  const { data: ticket, error, refetch } = useTicket(number)
  if (error && !ticket)
    return <ErrorState error={error} onRetry={() => void refetch()} title={texts.goneTitle} />
  if (!ticket) return <SkeletonPage />
  return (
    <Page width="wide">
      <Head ticket={ticket} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <Main ticket={ticket} />
        <aside className="max-lg:border-t max-lg:border-line max-lg:pt-6" aria-label={texts.details}>
          <FieldsPart ticket={ticket} />
          <LinksPart ticket={ticket} />
        </aside>
      </div>
    </Page>
  )
}

function Head({ ticket }: { ticket: TicketDetails }) {
  const texts = useTexts(ticketTexts)
  const path = usePath()
  useOpened({
    to: path('tickets', ticket.number),
    label: `${ticket.number} ${ticket.subject}`,
    icon: TicketIcon,
  })
  return (
    <header className="mb-6">
      <div className="mb-2 text-sm text-muted">
        <BackLink to={path('tickets')} label={texts.back} />
      </div>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 className="text-2xl font-semibold tracking-[-0.015em] wrap-anywhere">
            <bdi>{ticket.subject}</bdi>
          </h1>
          <p className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted tabular-nums">
            {ticket.number}
            <PromiseBadge ticket={ticket} />
          </p>
          <p className="mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm lg:hidden">
            <StatusMark value={ticket.status} withWord />
            <PriorityMark value={ticket.priority} withWord />
            <bdi className="wrap-anywhere text-muted">{ticket.assignee?.name ?? texts.nobody}</bdi>
          </p>
          {ticket.merged.length > 0 && (
            <p className="mt-1 text-sm text-muted">{texts.partsAre(ticket.merged.join(', '))}</p>
          )}
        </div>
        <HeadActions ticket={ticket} />
      </div>
      <PartOf ticket={ticket} />
    </header>
  )
}

function HeadActions({ ticket }: { ticket: TicketDetails }) {
  const texts = useTexts(ticketTexts)
  const mayWork = useMay('agent')
  const me = useMe()
  const [isMerging, setIsMerging] = useState(false)
  const { watch } = useTicketActions(ticket.number)
  if (!mayWork) return null
  const watches = ticket.watchers.some(({ id }) => id === me?.id)
  return (
    <div className="flex flex-wrap gap-2">
      <Button icon={watches ? EyeOff : Eye} onClick={() => void watch(!watches)}>
        {watches ? texts.unwatch : texts.watch}
      </Button>
      {!ticket.mergedInto && (
        <Button icon={GitMerge} onClick={() => setIsMerging(true)}>
          {texts.merge}
        </Button>
      )}
      {isMerging && <MergeDialog ticket={ticket} onClose={() => setIsMerging(false)} />}
    </div>
  )
}

/** Where it went, and the way back. */
function PartOf({ ticket }: { ticket: TicketDetails }) {
  const texts = useTexts(ticketTexts)
  const path = usePath()
  const mayWork = useMay('agent')
  const { unmerge } = useTicketActions(ticket.number)
  if (!ticket.mergedInto) return null
  return (
    <div className="mt-4 flex flex-wrap items-center justify-between gap-3 rounded-xl border border-line bg-sunken px-4 py-3">
      <Link to={path('tickets', ticket.mergedInto)} className="font-medium text-accent-ink hover:underline">
        {texts.partOf(ticket.mergedInto)}
      </Link>
      {mayWork && (
        <Button size="small" onClick={() => void unmerge(ticket.number)}>
          {texts.unmerge}
        </Button>
      )}
    </div>
  )
}

function Main({ ticket }: { ticket: TicketDetails }) {
  const mayWork = useMay('agent')
  return (
    <div className="min-w-0">
      <Thread ticket={ticket} />
      {mayWork && !ticket.mergedInto && <Composer ticket={ticket} />}
    </div>
  )
}
