import type { Conversation, Receiver } from '@svar/contract'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { UserRound, UsersRound } from 'lucide-react'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import type { Option } from '../../../ui/select.tsx'
import { inboxTexts } from '../texts/index.ts'
import { useMembers } from '../use-members.ts'
import { useTeams } from '../use-teams.ts'

/** Who is here changes by the minute: it is asked for whenever it is looked at. */
const deskQuery = queryOptions({
  queryKey: ['teams', 'members'],
  queryFn: ({ signal }) => call(api.GET('/api/teams/members', { signal })),
})

const here = { online: 0, busy: 1, away: 2 }

/** Whom an open conversation may be handed to: colleagues, who is here first, then teams. */
export function useReceivers(conversation: Conversation | undefined): Option<string>[] {
  const { filter, transfer } = useTexts(inboxTexts).desk
  const { members, me } = useMembers()
  const teams = useTeams()
  const desk = useQuery(deskQuery).data?.items ?? []
  const presenceOf = (id: string) => desk.find(({ memberId }) => memberId === id)?.state.presence
  const colleagues = members
    .filter(({ id, role }) => role !== 'viewer' && id !== me?.id && id !== conversation?.assignee?.id)
    .map(({ id, name }) => ({ id, name, presence: presenceOf(id) }))
    .sort((one, other) => here[one.presence ?? 'away'] - here[other.presence ?? 'away'])
  return [
    ...colleagues.map(({ id, name, presence }) => ({
      value: keyOf({ type: 'member', id }),
      label: name,
      icon: UserRound,
      ...(presence ? { hint: transfer.presences[presence] } : {}),
    })),
    ...teams.map(({ id, name }) => ({
      value: keyOf({ type: 'team', id }),
      label: name,
      icon: UsersRound,
      hint: filter.team,
    })),
  ]
}

const keyOf = ({ type, id }: Receiver) => `${type}:${id}`

/** Whom a chosen option stands for. */
export function receiverOf(value: string): Receiver {
  const [type, id = ''] = value.split(':')
  return { type: type === 'team' ? 'team' : 'member', id }
}
