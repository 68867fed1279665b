import type { CannedResponse } from '@svar/contract'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'
import { queryClient } from '../../../shell/query-client.ts'

const cannedQuery = queryOptions({
  queryKey: ['canned-responses'],
  queryFn: ({ signal }) => call(api.GET('/api/canned-responses', { signal })),
  staleTime: 60_000,
})

/** The canned responses that one has at hand, most used first. */
export const useCanned = (): CannedResponse[] => useQuery(cannedQuery).data?.items ?? []

/** Fills one in for a conversation, in its language; it counts as used. @throws ApiError */
export async function fillCanned(id: string, conversationId: string) {
  const request = { params: { path: { id } }, body: { conversationId } }
  const filled = await call(api.POST('/api/canned-responses/{id}/insertions', request))
  void queryClient.invalidateQueries({ queryKey: cannedQuery.queryKey })
  return filled
}
