import type { View } from '@svar/contract'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useSearchParam } from '../../../shell/room-path.ts'
import { listQuery } from '../queries.ts'

export const views: View[] = ['mine', 'unassigned', 'waiting', 'automated', 'all', 'snoozed', 'closed']

/** The view and the search in the address. */
export function useListQuery() {
  const [given, setView] = useSearchParam('view', 'all')
  const [q, setQ] = useSearchParam('q')
  const view = views.find((known) => known === given) ?? 'all'
  return { view, setView, q, setQ }
}

/** The conversations of the view in the address, as many as have been fetched. */
export function useConversations() {
  const { view, q } = useListQuery()
  const query = useInfiniteQuery({
    ...listQuery({ view, q }),
    // While one types, what was found before stays; another view begins with a skeleton.
    placeholderData: q ? keepPreviousData : undefined,
  })
  return { ...query, items: query.data?.pages.flatMap((page) => page.items) }
}
