import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { api, call } from '../../shell/api.ts'
import type { ListQuery } from './list/use-list-query.ts'

/** While somebody looks, what came in is asked for anew. */
const AGAIN_MS = 5000
const FIRST_MS = 3000
const SOON_MS = 1000

/** The groups that fit, in pages that are joined. */
export function useGroups({ sort, search, state, level, release, environment, project }: ListQuery) {
  const asked = {
    sort,
    search: search || undefined,
    state: state === 'all' ? undefined : state,
    level: level === 'all' ? undefined : level,
    release: release || undefined,
    environment: environment || undefined,
    project: project || undefined,
  }
  const query = useInfiniteQuery({
    queryKey: ['errors', 'groups', asked],
    queryFn: ({ pageParam: cursor, signal }) =>
      call(api.GET('/api/monitoring/errors', { params: { query: { ...asked, cursor } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    // Whoever has read on keeps the pages; the first one stays fresh.
    refetchInterval: ({ state: known }) => (known.data?.pages.length === 1 ? AGAIN_MS : false),
  })
  return { ...query, groups: query.data?.pages.flatMap(({ items }) => items) }
}

/** The last seven days, and what the list can be narrowed to. */
export const useSummary = (project: string) =>
  useQuery({
    queryKey: ['errors', 'summary', project],
    queryFn: ({ signal }) =>
      call(
        api.GET('/api/monitoring/error-summary', {
          params: { query: { project: project || undefined } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    refetchInterval: AGAIN_MS,
  })

export const useGroup = (id: string) =>
  useQuery({
    queryKey: ['errors', 'group', id],
    queryFn: ({ signal }) =>
      call(api.GET('/api/monitoring/errors/{id}', { params: { path: { id } }, signal })),
    refetchInterval: AGAIN_MS,
  })

/**
 * The events of a group that were kept whole, newest first, in pages that are joined.
 * @param latest the newest that is known of: while it is not among them they are asked for anew
 */
export function useEvents(id: string, latest: string | undefined) {
  const query = useInfiniteQuery({
    queryKey: ['errors', 'events', id],
    queryFn: ({ pageParam: cursor, signal }) =>
      call(
        api.GET('/api/monitoring/errors/{id}/events', {
          params: { path: { id }, query: { cursor } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    // Whoever has read on keeps the pages.
    refetchInterval: ({ state: known }) =>
      known.data?.pages.length === 1 && known.data.pages[0]?.items[0]?.id !== latest ? SOON_MS : false,
  })
  return { ...query, events: query.data?.pages.flatMap(({ items }) => items) }
}

export const useProjects = () =>
  useQuery({
    queryKey: ['errors', 'projects'],
    queryFn: ({ signal }) => call(api.GET('/api/monitoring/projects', { signal })),
  })

/** The keys of a project; only admins may see them. */
export const useKeys = (id: string | undefined) =>
  useQuery({
    queryKey: ['errors', 'keys', id],
    enabled: id !== undefined,
    queryFn: ({ signal }) =>
      call(api.GET('/api/monitoring/projects/{id}/keys', { params: { path: { id: id ?? '' } }, signal })),
  })

/** The tokens with which builds upload; only admins may see them. */
export const useUploadTokens = (id: string) =>
  useQuery({
    queryKey: ['errors', 'tokens', id],
    queryFn: ({ signal }) =>
      call(api.GET('/api/monitoring/projects/{id}/upload-tokens', { params: { path: { id } }, signal })),
  })

/** The releases of a project with where they were deployed, and its environments. */
export const useReleases = (id: string) =>
  useQuery({
    queryKey: ['errors', 'releases', id],
    queryFn: ({ signal }) =>
      call(api.GET('/api/monitoring/projects/{id}/releases', { params: { path: { id } }, signal })),
    placeholderData: keepPreviousData,
  })

/** Everybody who works here. */
export function useMembers() {
  const { data } = useQuery({
    queryKey: ['errors', 'members'],
    queryFn: ({ signal }) => call(api.GET('/api/identity/members', { signal })),
    staleTime: 5 * 60_000,
  })
  return data?.items ?? []
}

export const useSourceMaps = (id: string) =>
  useQuery({
    queryKey: ['errors', 'maps', id],
    queryFn: ({ signal }) =>
      call(api.GET('/api/monitoring/projects/{id}/source-maps', { params: { path: { id } }, signal })),
  })

/** Whether any error ever came; asked for often while one waits for the first. */
export const useHasErrors = () =>
  useQuery({
    queryKey: ['errors', 'any'],
    queryFn: ({ signal }) =>
      call(api.GET('/api/monitoring/errors', { params: { query: { limit: 1 } }, signal })),
    select: ({ items }) => items.length > 0,
    refetchInterval: ({ state }) => (state.data?.items.length ? false : FIRST_MS),
  })

/** Has everything about errors read anew. */
export function useReadAnew(): () => Promise<void> {
  const client = useQueryClient()
  return useCallback(() => client.invalidateQueries({ queryKey: ['errors'] }), [client])
}
