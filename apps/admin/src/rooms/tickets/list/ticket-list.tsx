import { Link } from '@tanstack/react-router'
import { Plus, Settings2, Ticket } from 'lucide-react'
import { useState } from 'react'
import { usePath } from '../../../shell/room-path.ts'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { buttonClass } from '../../../ui/button-class.ts'
import { Card } from '../../../ui/card.tsx'
import { useCommands } from '../../../ui/commands.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { Page } from '../../../ui/page.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { NewTicketDialog } from '../new-ticket-dialog.tsx'
import { useTicketCounts, useTickets } from '../queries.ts'
import { ticketTexts } from '../texts/index.ts'
import { BulkBar } from './bulk-bar.tsx'
import { Filters, Views } from './filters.tsx'
import { TicketRows } from './ticket-rows.tsx'
import { useAsked } from './use-asked.ts'
import { useSelection } from './use-selection.ts'

/** The tickets of a view; J and K walk, X selects, Enter opens. */
export function TicketList() {
  const texts = useTexts(ticketTexts)
  const chosen = useAsked()
  const { tickets, error, refetch, more, isLoadingMore } = useTickets(chosen.asked)
  const selection = useSelection(tickets ?? [])
  const isEmpty = tickets?.length === 0
  return (
    <Page width="wide">
      <Head />
      <Views asked={chosen.asked} onChange={chosen.setView} />
      <Filters chosen={chosen} />
      <Following />
      {error && !tickets ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : (
        <Card flush>
          {!tickets && <SkeletonRows count={6} />}
          {isEmpty && <Nothing isFiltered={chosen.isFiltered} />}
          {tickets && !isEmpty && <TicketRows tickets={tickets} selection={selection} />}
        </Card>
      )}
      {more && (
        <div className="mt-4 flex justify-center">
          <Button onClick={more} busy={isLoadingMore}>
            {texts.more}
          </Button>
        </div>
      )}
      <BulkBar selection={selection} />
    </Page>
  )
}

/** How many have yet to follow hours or promises that were changed; it counts down. */
function Following() {
  const texts = useTexts(ticketTexts)
  const { data } = useTicketCounts()
  return (
    <p role="status" className={data?.following ? 'mb-3 text-sm text-muted' : 'sr-only'}>
      {data?.following ? texts.following(data.following) : ''}
    </p>
  )
}

function Head() {
  const texts = useTexts(ticketTexts)
  const path = usePath()
  const [mayWork, maySetUp] = [useMay('agent'), useMay('admin')]
  const [isAdding, setIsAdding] = useState(false)
  const add = () => setIsAdding(true)
  const command = { id: 'tickets.new', label: texts.create, group: texts.title, icon: Plus, shortcut: 'C' }
  useCommands(mayWork ? [{ ...command, onSelect: add }] : [])
  const actions = (
    <>
      {maySetUp && (
        <Link to={path('tickets', 'settings')} className={buttonClass()}>
          <Settings2 size={16} aria-hidden />
          <span className="max-sm:sr-only">{texts.setup}</span>
        </Link>
      )}
      {mayWork && (
        <Button variant="primary" icon={Plus} onClick={add}>
          {texts.create}
        </Button>
      )}
    </>
  )
  return (
    <>
      <PageHeader title={texts.title} actions={actions} />
      {isAdding && <NewTicketDialog onClose={() => setIsAdding(false)} />}
    </>
  )
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  const texts = useTexts(ticketTexts)
  const [title, text] = isFiltered ? [texts.noneTitle, texts.noneText] : [texts.emptyTitle, texts.emptyText]
  return <EmptyState icon={Ticket} title={title} text={text} />
}
