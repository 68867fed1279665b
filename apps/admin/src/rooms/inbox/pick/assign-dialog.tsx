import { UserRound, UserRoundX, UsersRound } from 'lucide-react'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { useBulk } from '../bulk/use-bulk.ts'
import { knownConversation, showConversation } from '../show-conversation.ts'
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
  const texts = useTexts(inboxTexts)
  const bulk = useBulk()
  const sentence = useErrorSentence()
  const memberId = useMembers().me?.id ?? null

  async function toMember(to: string | null) {
    if (await bulk(ids, { type: 'assign', memberId: to })) onDone?.()
  }
  async function toTeam(teamId: string) {
    try {
      const request = { params: { path: { id: ids[0] ?? '' } }, body: { teamId } }
      showConversation(await call(api.POST('/api/conversations/{id}/team', request)), memberId)
      onDone?.()
    } catch (error) {
      notify({ title: texts.actions.failed, text: sentence(error), tone: 'danger' })
    }
  }
  return { toMember, toTeam }
}
