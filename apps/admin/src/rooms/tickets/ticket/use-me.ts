import { useQuery } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'
import { useMe as useAccount } from '../../../shell/session.ts'

/** The reader as a member of this workspace. */
export function useMe() {
  const { user } = useAccount()
  const { data } = useQuery({
    queryKey: ['members'],
    queryFn: ({ signal }) => call(api.GET('/api/identity/members', { signal })),
  })
  return data?.items.find(({ userId }) => userId === user.id)
}
