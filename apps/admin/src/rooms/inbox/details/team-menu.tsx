import type { Conversation } from '@svar/contract'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useGiveToTeam } from '../actions/use-give-to-team.ts'
import { inboxTexts } from '../texts/index.ts'
import { useTeams } from '../use-teams.ts'
import { FactMenu } from './fact-menu.tsx'

/** Whose team it is, and giving it to another one; nothing where the workspace has no teams. */
export function TeamMenu({ conversation: { id, teamId, status } }: { conversation: Conversation }) {
  const texts = useTexts(inboxTexts)
  const mayGive = useMay('agent') && status !== 'closed'
  const teams = useTeams()
  const give = useGiveToTeam()
  if (teams.length === 0) return null
  return (
    <FactMenu
      name={texts.desk.filter.team}
      choose={texts.desk.filter.team}
      none={texts.details.noTeam}
      options={teams.map((team) => ({ value: team.id, label: team.name }))}
      chosen={teams.find((team) => team.id === teamId) ?? null}
      mayChange={mayGive}
      onChange={(team) => void give(id, team)}
    />
  )
}
