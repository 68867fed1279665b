import { useQuery } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'

const AGAIN_MS = 60_000

/** How many errors are new, or came back, and open. */
export function useCount(): number | undefined {
  const { data } = useQuery({
    queryKey: ['errors', 'count'],
    queryFn: ({ signal }) => call(api.GET('/api/monitoring/error-count', { signal })),
    refetchInterval: AGAIN_MS,
  })
  return data?.fresh
}
