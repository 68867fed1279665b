import { useQuery } from '@tanstack/react-query'
import { Clock } from 'lucide-react'
import { useCallback, useRef } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { ErrorState } from '../../../ui/error-state.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { countsQuery } from '../counts-query.ts'
import { inboxTexts } from '../texts/index.ts'
import { ConversationList } from './conversation-list.tsx'
import { ListEmpty } from './list-empty.tsx'
import { ListHeader } from './list-header.tsx'
import { useConversations, useListQuery } from './use-conversations.ts'
import { useListCommands } from './use-list-commands.ts'

/** The left pane: the conversations of one view. */
export function ListPane({ openId }: { openId: string | undefined }) {
  const searchField = useRef<HTMLInputElement>(null)
  const { items, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useConversations()
  const { view, q } = useListQuery()
  useListCommands(items ?? [], openId)

  const onMore = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage()
  }, [isFetchingNextPage, fetchNextPage])

  return (
    <>
      <ListHeader level={openId ? 2 : 1} searchField={searchField} />
      <WaitingNow />
      {error && !items && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !items && <SkeletonRows />}
      {items?.length === 0 && <ListEmpty />}
      {items && items.length > 0 && (
        <ConversationList
          key={`${view} ${q}`}
          items={items}
          openId={openId}
          hasMore={hasNextPage}
          onMore={onMore}
        />
      )}
    </>
  )
}

/** Nobody should wait unseen because another view is open. */
function WaitingNow() {
  const texts = useTexts(inboxTexts).list
  const { view, setView } = useListQuery()
  const { data: counts } = useQuery(countsQuery)
  if (!counts?.waiting || view === 'waiting') return null
  return (
    <button
      type="button"
      onClick={() => setView('waiting')}
      className="flex shrink-0 items-center gap-2 border-b border-line bg-warning-soft px-4 py-2 text-left text-sm font-medium text-warning-ink hover:underline"
    >
      <Clock size={15} aria-hidden className="shrink-0" />
      {texts.waitingNow(counts.waiting)}
    </button>
  )
}
