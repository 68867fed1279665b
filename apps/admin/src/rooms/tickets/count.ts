import { useQuery } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'

/** How many of the reader's own tickets are not done. */
export function useCount(): number | undefined {
  const { data } = useQuery({
    queryKey: ['tickets', 'counts'],
    queryFn: ({ signal }) => call(api.GET('/api/ticket-counts', { signal })),
  })
  return data?.mine
}
