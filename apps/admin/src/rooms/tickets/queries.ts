import type { TicketChanges, TicketDetails, TicketQuery } from '@svar/contract'
import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'
import { useLive } from '../../shell/live.ts'

/** What of a list is asked for. */
export type Asked = Partial<
  Pick<TicketQuery, 'view' | 'status' | 'priority' | 'team' | 'search' | 'sort' | 'conversation'>
>

/** Tickets of a view in pages that are joined; asked for again when one of them changed. */
export function useTickets(asked: Asked) {
  const query = useInfiniteQuery({
    queryKey: ['tickets', 'list', asked],
    queryFn: ({ pageParam: cursor, signal }) =>
      call(api.GET('/api/tickets', { params: { query: { ...asked, cursor, limit: 50 } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })
  useTicketUpdates()
  return {
    tickets: query.data?.pages.flatMap((page) => page.items),
    error: query.error,
    refetch: () => void query.refetch(),
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    isLoadingMore: query.isFetchingNextPage,
  }
}

export const useTicketCounts = () =>
  useQuery({
    queryKey: ['tickets', 'counts'],
    queryFn: ({ signal }) => call(api.GET('/api/ticket-counts', { signal })),
  })

export function useTicket(number: string) {
  useTicketUpdates()
  return useQuery({
    queryKey: ['tickets', 'one', number],
    queryFn: ({ signal }) => call(api.GET('/api/tickets/{number}', { params: { path: { number } }, signal })),
  })
}

/** What the customer has told in a conversation of the ticket. */
export const useTold = (conversationId: string) =>
  useQuery({
    queryKey: ['tickets', 'told', conversationId],
    queryFn: ({ signal }) =>
      call(api.GET('/api/conversations/{id}/told', { params: { path: { id: conversationId } }, signal })),
  })

export const useTicketSetup = () =>
  useQuery({
    queryKey: ['tickets', 'setup'],
    queryFn: ({ signal }) => call(api.GET('/api/ticket-setup', { signal })),
    staleTime: 60_000,
  })

export const useTicketMembers = () =>
  useQuery({
    queryKey: ['members'],
    queryFn: ({ signal }) => call(api.GET('/api/identity/members', { signal })),
    select: ({ items }) => items.filter(({ role }) => role !== 'viewer'),
  })

/** The teams of this workspace, by name. */
export const useTicketTeams = () =>
  useQuery({
    queryKey: ['teams', 'list'],
    queryFn: ({ signal }) => call(api.GET('/api/teams', { signal })),
    select: ({ items }) => items,
    staleTime: 60_000,
  }).data ?? []

function useTicketUpdates() {
  const readAnew = useReadAnew()
  useLive('changed', ({ what }) => {
    if (what === 'tickets') void readAnew()
  })
}

/** Has everything about tickets read anew. */
export function useReadAnew() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: ['tickets'] })
}

/** Shows what a change gave before it is read anew. */
export function useShowTicket() {
  const client = useQueryClient()
  return (ticket: TicketDetails) => {
    client.setQueryData(['tickets', 'one', ticket.number], ticket)
    void client.invalidateQueries({ queryKey: ['tickets', 'list'] })
    void client.invalidateQueries({ queryKey: ['tickets', 'counts'] })
  }
}

export const changeTickets = (numbers: string[], changes: TicketChanges) =>
  call(api.POST('/api/ticket-batches', { body: { numbers, changes } }))

export const undoBatch = (id: string) =>
  call(api.POST('/api/ticket-batches/{id}/undo', { params: { path: { id } } }))
