import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'
import type { ListQuery } from './inbox-lists.ts'

/** One view or saved filter of the inbox, in pages. */
export const listQuery = (given: ListQuery) =>
  infiniteQueryOptions({
    queryKey: ['conversations', 'list', given] as const,
    queryFn: ({ pageParam, signal }) => {
      const query = { ...given, cursor: pageParam, limit: 50 }
      return call(api.GET('/api/conversations', { params: { query }, signal }))
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })

export const conversationQuery = (id: string) =>
  queryOptions({
    queryKey: ['conversations', 'one', id],
    queryFn: ({ signal }) => call(api.GET('/api/conversations/{id}', { params: { path: { id } }, signal })),
  })

export const contactQuery = (id: string) =>
  queryOptions({
    queryKey: ['conversations', 'contact', id],
    queryFn: ({ signal }) =>
      call(api.GET('/api/conversations/{id}/contact', { params: { path: { id } }, signal })),
  })

/** What the customer has told; read anew when something was written. */
export const toldQuery = (id: string, lastMessageAt: string) =>
  queryOptions({
    queryKey: ['conversations', 'told', id, lastMessageAt],
    queryFn: ({ signal }) =>
      call(api.GET('/api/conversations/{id}/told', { params: { path: { id } }, signal })),
    placeholderData: (before, query) => (query?.queryKey[2] === id ? before : undefined),
  })

/** Errors of the page that the customer met; they may still come while one reads. */
export const errorsMetQuery = (id: string) =>
  queryOptions({
    queryKey: ['conversations', 'errors', id],
    queryFn: ({ signal }) =>
      call(api.GET('/api/monitoring/conversations/{id}/errors', { params: { path: { id } }, signal })),
    refetchInterval: 15_000,
  })

/** The pages that the customer has looked at in this visit. */
export const visitQuery = (id: string) =>
  queryOptions({
    queryKey: ['conversations', 'visit', id],
    queryFn: ({ signal }) =>
      call(api.GET('/api/visitors/conversations/{id}', { params: { path: { id } }, signal })),
    refetchInterval: 5_000,
  })

export const membersQuery = queryOptions({
  queryKey: ['conversations', 'members'],
  queryFn: ({ signal }) => call(api.GET('/api/identity/members', { signal })),
  staleTime: 5 * 60_000,
})
