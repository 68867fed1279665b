import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'

const teamsQuery = queryOptions({
  queryKey: ['teams', 'list'],
  queryFn: ({ signal }) => call(api.GET('/api/teams', { signal })),
  staleTime: 60_000,
})

/** The teams of this workspace, by name. */
export const useTeams = () => useQuery(teamsQuery).data?.items ?? []
