import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'
import { queryClient } from '../../../shell/query-client.ts'

const settingsQuery = queryOptions({
  queryKey: ['conversations', 'settings'],
  queryFn: ({ signal }) => call(api.GET('/api/inbox/settings', { signal })),
  staleTime: 5 * 60_000,
})

/** For how many seconds one's own messages can be taken back, as far as it is known. */
export const holdSecondsNow = (): number => queryClient.getQueryData(settingsQuery.queryKey)?.holdSeconds ?? 0

/** The same, and choosing it. */
export function useHold() {
  const { data } = useQuery(settingsQuery)
  const { mutate } = useMutation({
    mutationFn: (holdSeconds: number) => call(api.PATCH('/api/inbox/settings', { body: { holdSeconds } })),
    onSuccess: (settings) => queryClient.setQueryData(settingsQuery.queryKey, settings),
  })
  return { holdSeconds: data?.holdSeconds ?? 0, choose: mutate }
}
