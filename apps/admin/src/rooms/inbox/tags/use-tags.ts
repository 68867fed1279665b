import type { Tag } from '@svar/contract'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'

export const tagsQuery = queryOptions({
  queryKey: ['conversations', 'tags'],
  queryFn: ({ signal }) => call(api.GET('/api/inbox/tags', { signal })),
  staleTime: 60_000,
})

/** All tags, by name. */
export const useTags = (): Tag[] => useQuery(tagsQuery).data?.items ?? []
