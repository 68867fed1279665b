import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'

/** While somebody looks, what is under way is asked for anew. */
const AGAIN_MS = 4000

export const useEndpoints = () =>
  useQuery({
    queryKey: ['webhooks', 'endpoints'],
    queryFn: ({ signal }) => call(api.GET('/api/webhooks/endpoints', { signal })),
  })

export const useEndpoint = (id: string) =>
  useQuery({
    queryKey: ['webhooks', 'endpoints', id],
    queryFn: ({ signal }) =>
      call(api.GET('/api/webhooks/endpoints/{id}', { params: { path: { id } }, signal })),
    refetchInterval: AGAIN_MS,
  })

export const useEventTypes = () =>
  useQuery({
    queryKey: ['webhooks', 'event-types'],
    queryFn: ({ signal }) => call(api.GET('/api/webhooks/event-types', { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const filters = ['all', 'waiting', 'delivered', 'failed'] as const
export type Filter = (typeof filters)[number]

/** What was sent to one endpoint, newest first, in pages that are joined. */
export function useDeliveries(endpoint: string, filter: Filter) {
  const state = filter === 'all' ? undefined : filter
  const query = useInfiniteQuery({
    queryKey: ['webhooks', 'deliveries', endpoint, filter],
    queryFn: ({ pageParam: cursor, signal }) =>
      call(api.GET('/api/webhooks/deliveries', { params: { query: { endpoint, state, cursor } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: AGAIN_MS,
  })
  return {
    deliveries: query.data?.pages.flatMap((page) => page.items),
    error: query.error,
    refetch: () => void query.refetch(),
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    isLoadingMore: query.isFetchingNextPage,
  }
}

/** Has everything about webhooks read anew. */
export function useReadAnew() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: ['webhooks'] })
}
