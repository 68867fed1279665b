import { useQuery } from '@tanstack/react-query'
import { Clock } from 'lucide-react'
import { lazy, Suspense, useCallback, useEffect, useRef } from 'react'
import { useRoomPath } from '../../../shell/room-path.ts'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { ErrorState } from '../../../ui/error-state.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { BulkBar } from '../bulk/bulk-bar.tsx'
import { useSelection } from '../bulk/use-selection.ts'
import { countsQuery } from '../counts-query.ts'
import { hitPath } from '../search/hit-path.ts'
import { useSearch } from '../search/use-search.ts'
import { inboxTexts } from '../texts/index.ts'
import { ConversationList } from './conversation-list.tsx'
import { ListEmpty } from './list-empty.tsx'
import { ListHeader } from './list-header.tsx'
import { useConversations, useListQuery } from './use-conversations.ts'
import { useListCommands } from './use-list-commands.ts'

const SearchResults = lazy(async () => ({
  default: (await import('../search/search-results.tsx')).SearchResults,
}))

/** The left pane: the conversations of one list, or what a search found. */
export function ListPane({ openId }: { openId: string | undefined }) {
  const searchField = useRef<HTMLInputElement>(null)
  const { items = [] } = useConversations()
  const { query, q } = useListQuery()
  const search = useSearch(q)
  const selection = useSelection(q ? [] : items)
  const mayChoose = useMay('agent')
  const targets = () => (q ? (search.hits ?? []).map(hitPath) : items.map(({ id }) => [id]))
  useListCommands(targets, openId, mayChoose && !q ? selection.toggle : undefined)

  const openPath = useRoomPath().join('/')
  const listKey = JSON.stringify(query)
  const { clear } = selection
  const shownKey = useRef(listKey)
  useEffect(() => {
    // What was chosen in one list is not acted upon in another.
    if (shownKey.current !== listKey) clear()
    shownKey.current = listKey
  })

  return (
    <>
      {selection.chosen.length > 0 ? (
        <BulkBar selection={selection} total={items.length} isClosedView={query.view === 'closed'} />
      ) : (
        <ListHeader level={openId ? 2 : 1} searchField={searchField} />
      )}
      <WaitingNow />
      {q ? (
        <Suspense fallback={<SkeletonRows />}>
          <SearchResults q={q} search={search} openPath={openPath} />
        </Suspense>
      ) : (
        <Listed key={listKey} openId={openId} selection={mayChoose ? selection : undefined} />
      )}
    </>
  )
}

type ListedProps = { openId: string | undefined; selection: ReturnType<typeof useSelection> | undefined }

function Listed({ openId, selection }: ListedProps) {
  const { items, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useConversations()
  const onMore = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage()
  }, [isFetchingNextPage, fetchNextPage])

  if (error && !items) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!items) return <SkeletonRows />
  if (items.length === 0) return <ListEmpty />
  return (
    <ConversationList
      items={items}
      openId={openId}
      hasMore={hasNextPage}
      onMore={onMore}
      selection={selection}
    />
  )
}

/** Nobody should wait unseen because another view is open. */
function WaitingNow() {
  const texts = useTexts(inboxTexts).list
  const { view, show } = useListQuery()
  const { data: counts } = useQuery(countsQuery)
  if (!counts?.views.waiting || view === 'waiting') return null
  return (
    <button
      type="button"
      onClick={() => show({ view: 'waiting' })}
      className="flex shrink-0 items-center gap-2 border-b border-line bg-warning-soft px-4 py-2 text-left text-sm font-medium text-warning-ink hover:underline"
    >
      <Clock size={15} aria-hidden className="shrink-0" />
      {texts.waitingNow(counts.views.waiting)}
    </button>
  )
}
