import type { Member, Presence, Role } from '@svar/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'
import { useLive } from '../../shell/live.ts'
import { reaches, useWorkspace } from '../../shell/session.ts'

/** Roles from least to most. */
export const roles: Role[] = ['viewer', 'agent', 'admin', 'owner']

/** The members; asked for again when somebody joins, leaves, changes, comes or goes. */
export function useMemberList() {
  const client = useQueryClient()
  const ask = (key: string) => void client.invalidateQueries({ queryKey: [key] })
  useLive('member_presence', () => {
    ask('members')
    ask('teams')
  })
  useLive('changed', ({ what }) => {
    if (what !== 'members') return
    ask('members')
    ask('invitations')
  })
  return useQuery({
    queryKey: ['members'],
    queryFn: ({ signal }) => call(api.GET('/api/identity/members', { signal })),
  })
}

/** As the desk knows them; of who answers no customers only whether they are there is known. */
export function usePresenceOf({ id, online }: Member): Presence | undefined {
  const { data } = useQuery({
    queryKey: ['teams', 'members'],
    queryFn: ({ signal }) => call(api.GET('/api/teams/members', { signal })),
  })
  const atDesk = data?.items.find(({ memberId }) => memberId === id)
  return atDesk?.state.presence ?? (data && online ? 'online' : undefined)
}

/** Nobody makes, changes or removes somebody above themselves. */
export function useManageableRoles(): Role[] {
  const { role } = useWorkspace()
  return reaches(role, 'admin') ? roles.filter((other) => reaches(role, other)) : []
}
