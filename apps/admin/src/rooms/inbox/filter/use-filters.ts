import type { SavedFilter } from '@svar/contract'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'
import { queryClient } from '../../../shell/query-client.ts'
import { askForCountsSoon } from '../counts-query.ts'

const filtersQuery = queryOptions({
  queryKey: ['conversations', 'filters'],
  queryFn: ({ signal }) => call(api.GET('/api/inbox/filters', { signal })),
  staleTime: 60_000,
})

/** The saved filters: one's own and those that are shared. */
export const useFilters = (): SavedFilter[] => useQuery(filtersQuery).data?.items ?? []

/** Has the filters and what they hold read anew. */
export async function readFiltersAnew() {
  askForCountsSoon()
  await queryClient.invalidateQueries({ queryKey: filtersQuery.queryKey })
  void queryClient.invalidateQueries({ queryKey: ['conversations', 'list'] })
}

type Fields = Pick<SavedFilter, 'name' | 'shared' | 'conditions'>

/** Saves a new filter. @throws ApiError when it is refused */
export async function saveFilter(body: Fields): Promise<SavedFilter> {
  const saved = await call(api.POST('/api/inbox/filters', { body }))
  await readFiltersAnew()
  return saved
}

/** Changes a saved filter. @throws ApiError when it is refused */
export async function changeFilter(id: string, body: Partial<Fields>): Promise<SavedFilter> {
  const saved = await call(api.PATCH('/api/inbox/filters/{id}', { params: { path: { id } }, body }))
  await readFiltersAnew()
  return saved
}

/** Removes a saved filter. @throws ApiError when it is refused */
export async function removeFilter(id: string): Promise<null> {
  await call(api.DELETE('/api/inbox/filters/{id}', { params: { path: { id } } }))
  await readFiltersAnew()
  return null
}
