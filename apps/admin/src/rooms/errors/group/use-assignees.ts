import { useQuery } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'

/** The members who may be given an error. */
export function useAssignees() {
  const { data } = useQuery({
    queryKey: ['errors', 'members'],
    queryFn: ({ signal }) => call(api.GET('/api/identity/members', { signal })),
    staleTime: 5 * 60_000,
  })
  return (data?.items ?? [])
    .filter(({ role }) => role !== 'viewer')
    .map(({ id, name }) => ({ value: id, label: name }))
}
