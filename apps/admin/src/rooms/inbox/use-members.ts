import type { Member } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { useMe } from '../../shell/session.ts'
import { membersQuery } from './queries.ts'

/** The people of this workspace, and which of them looks at the screen. */
export function useMembers(): { members: Member[]; me: Member | undefined } {
  const { user } = useMe()
  const { data } = useQuery(membersQuery)
  const members = data?.items ?? []
  return { members, me: members.find(({ userId }) => userId === user.id) }
}
