import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'

/** What was said that holds these words, everywhere the person may look; nothing is asked for without words. */
export function useSearch(q: string) {
  const found = useInfiniteQuery({
    queryKey: ['conversations', 'said', q],
    queryFn: ({ pageParam, signal }) => {
      const query = { q, cursor: pageParam, limit: 30 }
      return call(api.GET('/api/inbox/search', { params: { query }, signal }))
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    enabled: q !== '',
  })
  return { ...found, hits: found.data?.pages.flatMap((page) => page.items) }
}
