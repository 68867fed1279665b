import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'
import { useLive } from '../../shell/live.ts'
import type { Asked } from './use-mail-filter.ts'

/** The mails, newest first, in pages that are joined; asked for again when one of them went out or failed. */
export function useMails({ state, reading, search }: Asked) {
  const client = useQueryClient()
  const query = useInfiniteQuery({
    queryKey: ['mails', 'list', state, reading, search],
    queryFn: ({ pageParam, signal }) =>
      call(
        api.GET('/api/delivery/mails', {
          params: { query: { cursor: pageParam, state, reading, search } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })
  useLive('changed', ({ what }) => {
    if (what === 'mails') void client.invalidateQueries({ queryKey: ['mails'] })
  })
  return {
    mails: query.data?.pages.flatMap((page) => page.items),
    hasMailServer: query.data?.pages[0]?.mailServer,
    error: query.error,
    refetch: () => void query.refetch(),
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    isLoadingMore: query.isFetchingNextPage,
  }
}
