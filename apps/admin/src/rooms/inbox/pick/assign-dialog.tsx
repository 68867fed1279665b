import { UserRound, UserRoundX, UsersRound } from 'lucide-react'
import { useTexts } from '../../../texts/use-texts.ts'
import { useGiveToTeam } from '../actions/use-give-to-team.ts'
import { useBulk } from '../bulk/use-bulk.ts'
import { knownConversation } from '../show-conversation.ts'
import { inboxTexts } from '../texts/index.ts'
import { useMembers } from '../use-members.ts'
import { useTeams } from '../use-teams.ts'
import { PickDialog, type PickOption } from './pick-dialog.tsx'

type AssignDialogProps = { ids: string[]; onDone: (() => void) | undefined; onClose: () => void }

/** Gives one or several conversations to a member, to a team (one only), or to nobody. */
export function AssignDialog({ ids, onDone, onClose }: AssignDialogProps) {
  const texts = useTexts(inboxTexts)
  const { members, me } = useMembers()
  const teams = useTeams()
  const { toMember, toTeam } = useGive(ids, onDone)
  const one = ids.length === 1 ? knownConversation(ids[0] ?? '') : undefined
  const able = members.filter(({ role }) => role !== 'viewer')
  const inOrder = [...able.filter(({ id }) => id === me?.id), ...able.filter(({ id }) => id !== me?.id)]
  const options: PickOption[] = [
    ...inOrder.map(({ id, name }) => ({
      id,
      label: id === me?.id ? texts.desk.pick.me(name) : name,
      icon: UserRound,
      isChecked: one?.assignee?.id === id,
      onPick: () => void toMember(id),
    })),
    ...(one ? teams : []).map(({ id, name }) => ({
      id,
      label: name,
      icon: UsersRound,
      hint: texts.desk.filter.team,
      isChecked: one?.teamId === id,
      onPick: () => void toTeam(id),
    })),
    { id: 'nobody', label: texts.actions.nobody, icon: UserRoundX, onPick: () => void toMember(null) },
  ]
  return <PickDialog title={texts.desk.pick.assign} options={options} onClose={onClose} />
}

function useGive(ids: string[], onDone: (() => void) | undefined) {
  const bulk = useBulk()
  const giveToTeam = useGiveToTeam()

  async function toMember(to: string | null) {
    if (await bulk(ids, { type: 'assign', memberId: to })) onDone?.()
  }
  async function toTeam(teamId: string) {
    if (await giveToTeam(ids[0] ?? '', teamId)) onDone?.()
  }
  return { toMember, toTeam }
}
