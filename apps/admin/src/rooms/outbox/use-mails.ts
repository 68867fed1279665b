import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'
import { useLive } from '../../shell/live.ts'
import type { Asked } from './use-mail-filter.ts'

/** Has what is shown of mails asked for again when one of them went out, failed or was read. */
export function useMailNews() {
  const client = useQueryClient()
  useLive('changed', ({ what }) => {
    if (what === 'mails') void client.invalidateQueries({ queryKey: ['mails'] })
  })
}

/** The mails, newest first, in pages that are joined. */
export function useMails({ state, reading, template, search }: Asked) {
  const query = useInfiniteQuery({
    queryKey: ['mails', 'list', state, reading, template, search],
    queryFn: ({ pageParam, signal }) =>
      call(
        api.GET('/api/delivery/mails', {
          params: { query: { cursor: pageParam, state, reading, template, search } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })
  useMailNews()
  return {
    mails: query.data?.pages.flatMap((page) => page.items),
    tooMany: query.data?.pages[0]?.tooMany ?? 0,
    hasMailServer: query.data?.pages[0]?.mailServer,
    error: query.error,
    refetch: () => void query.refetch(),
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    isLoadingMore: query.isFetchingNextPage,
  }
}
