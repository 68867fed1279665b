import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { useSearchParam } from '../../../shell/room-path.ts'
import type { ListQuery } from '../inbox-lists.ts'
import { listQuery } from '../queries.ts'
import { queryFrom, searchFor } from './list-address.ts'

/** Which list the address names, and the search in it. */
export function useListQuery() {
  const search: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const [q, setQ] = useSearchParam('q')
  const query = useMemo(() => queryFrom(search), [search])

  /** Shows another list. What narrowed the one before is let go. */
  const show = useCallback(
    (next: Partial<ListQuery>) => {
      const merge = (before: Record<string, unknown>) => ({ ...before, ...searchFor(next), q: undefined })
      void navigate({ to: '.', search: merge as never, replace: true })
    },
    [navigate],
  )
  return { query, view: query.view, show, q, setQ }
}

/** The conversations of the list in the address, as many as have been fetched. */
export function useConversations() {
  const { query } = useListQuery()
  const found = useInfiniteQuery(listQuery(query))
  return { ...found, items: found.data?.pages.flatMap((page) => page.items) }
}
