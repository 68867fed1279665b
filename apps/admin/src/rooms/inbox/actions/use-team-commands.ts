import type { Conversation } from '@svar/contract'
import { useNavigate } from '@tanstack/react-router'
import { ListStart, UsersRound } from 'lucide-react'
import { api, call } from '../../../shell/api.ts'
import { usePath } from '../../../shell/room-path.ts'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useCommands } from '../../../ui/commands.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { showConversation } from '../show-conversation.ts'
import { inboxTexts } from '../texts/index.ts'
import { useMembers } from '../use-members.ts'
import { useTeams } from '../use-teams.ts'
import { useGiveToTeam } from './use-give-to-team.ts'

/** Takes what waits longest, and opens it. */
export function usePullCommand() {
  const texts = useTexts(inboxTexts)
  const sentence = useErrorSentence()
  const memberId = useMembers().me?.id ?? null
  const navigate = useNavigate()
  const path = usePath()
  const mayAnswer = useMay('agent')

  async function pull() {
    try {
      const { conversation } = await call(api.POST('/api/conversations/pull', { body: { teamId: null } }))
      if (!conversation) return notify({ title: texts.actions.nothingWaits })
      showConversation(conversation, memberId)
      await navigate({ to: path('inbox', conversation.id), search: true as never })
    } catch (error) {
      notify({ title: texts.actions.failed, text: sentence(error), tone: 'danger' })
    }
  }

  const label = texts.actions.takeNext
  const group = texts.title
  useCommands(
    mayAnswer ? [{ id: 'inbox.pull', label, icon: ListStart, group, shortcut: 'W', onSelect: pull }] : [],
  )
}

/** Gives the open conversation to a team, or to none. */
export function useTeamCommands({ id, teamId, status }: Conversation) {
  const texts = useTexts(inboxTexts)
  const mayAnswer = useMay('agent')
  const teams = useTeams()
  const give = useGiveToTeam()

  const others = teams.filter((team) => team.id !== teamId)
  const choices = others.map((team) => ({ id: team.id, label: texts.actions.giveToTeam(team.name) }))
  useCommands(
    mayAnswer && status !== 'closed'
      ? choices.map((choice) => ({
          id: `inbox.team.${choice.id}`,
          label: choice.label,
          icon: UsersRound,
          group: texts.title,
          place: 'seldom' as const,
          onSelect: () => void give(id, choice.id),
        }))
      : [],
  )
}
