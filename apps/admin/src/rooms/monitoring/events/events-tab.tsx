import { History, SearchX } from 'lucide-react'
import { useSearchParam } from '../../../shell/room-path.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { MoreButton } from '../../../ui/more-button.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { KeptDays } from '../kept/kept-days.tsx'
import { asked, everything, faultsIn } from '../selection.ts'
import { monitoringTexts } from '../texts/index.ts'
import { useEvents } from '../use-bus.ts'
import { EventDialog } from './event-dialog.tsx'
import { EventTable } from './event-table.tsx'
import { SearchForm } from './search-form.tsx'
import { useEventSearch } from './use-event-search.ts'

/** Search what has happened, newest first. */
export function EventsTab() {
  const [selection, search] = useEventSearch()
  const [opened, setOpened] = useSearchParam('event')
  // An address that somebody has mended by hand may say what cannot be asked for.
  const isReadable = Object.keys(faultsIn(selection)).length === 0
  const events = useEvents(asked(isReadable ? selection : everything))
  const found = events.data?.pages.flatMap(({ items }) => items)
  const isFiltered = Object.values(selection).some((part) => part !== '')

  return (
    <>
      <SearchForm initial={selection} onSearch={search} />
      {events.error && !found ? (
        <ErrorState error={events.error} onRetry={events.refetch} />
      ) : (
        <Card flush>
          {!found && <SkeletonRows count={6} />}
          {found?.length === 0 && <Nothing isFiltered={isFiltered} onClear={() => search(everything)} />}
          {found && found.length > 0 && <EventTable events={found} onOpen={setOpened} />}
        </Card>
      )}
      <MoreButton
        more={events.hasNextPage ? () => void events.fetchNextPage() : undefined}
        busy={events.isFetchingNextPage}
      />
      <KeptDays />
      {opened && <EventDialog id={opened} onClose={() => setOpened('')} />}
    </>
  )
}

function Nothing({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  const texts = useTexts(monitoringTexts).events
  if (!isFiltered) return <EmptyState icon={History} title={texts.emptyTitle} text={texts.emptyText} />
  return (
    <EmptyState
      icon={SearchX}
      title={texts.nothingTitle}
      text={texts.nothingText}
      action={<Button onClick={onClear}>{texts.clear}</Button>}
    />
  )
}
