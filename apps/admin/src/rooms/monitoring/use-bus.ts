import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { api, call } from '../../shell/api.ts'

const everyMs = { subscribers: 2500, lists: 5000, running: 1500, still: 10_000 }

/** Who reacts, what they did in the last hour and what they owe; asked for anew every few seconds. */
export function useSubscribers() {
  return useQuery({
    queryKey: ['bus', 'subscribers'],
    queryFn: ({ signal }) => call(api.GET('/api/monitoring/subscribers', { signal })),
    refetchInterval: everyMs.subscribers,
  })
}

/** The dead letters, newest first, of one subscriber or (empty) of all; without what they carry. */
export function useDeadLetters(subscriber: string) {
  return useInfiniteQuery({
    queryKey: ['bus', 'dead', subscriber],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        state: 'dead',
        subscriber: subscriber || undefined,
        without: 'payload',
        cursor: pageParam,
      } as const
      return call(api.GET('/api/monitoring/redeliveries', { params: { query }, signal }))
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    // Whoever has read on keeps the pages; the first one stays fresh.
    refetchInterval: ({ state }) => (state.data?.pages.length === 1 ? everyMs.lists : false),
  })
}

export type EventQuery = { pattern: string; aggregateId?: string; from?: string; to?: string }

/** Events that fit, newest first; without what they carry. */
export function useEvents(search: EventQuery) {
  return useInfiniteQuery({
    queryKey: ['bus', 'events', search],
    queryFn: ({ pageParam, signal }) =>
      call(
        api.GET('/api/monitoring/events', {
          params: { query: { ...search, without: 'payload', cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: ({ state }) => (state.data?.pages.length === 1 ? everyMs.lists : false),
  })
}

/** One event and what was made of it. */
export function useEvent(id: string) {
  return useQuery({
    queryKey: ['bus', 'event', id],
    queryFn: ({ signal }) =>
      call(api.GET('/api/monitoring/events/{id}', { params: { path: { id } }, signal })),
    refetchInterval: everyMs.lists,
  })
}

/** The replays, newest first; asked for often while one is running. */
export function useReplays() {
  return useQuery({
    queryKey: ['bus', 'replays'],
    queryFn: ({ signal }) => call(api.GET('/api/monitoring/replays', { signal })),
    refetchInterval: ({ state }) =>
      state.data?.items.some((replay) => replay.state === 'running') ? everyMs.running : everyMs.still,
  })
}

/** Has everything of this room asked for anew, after something was done. */
export function useRefreshBus(): () => Promise<void> {
  const client = useQueryClient()
  return useCallback(() => client.invalidateQueries({ queryKey: ['bus'] }), [client])
}
