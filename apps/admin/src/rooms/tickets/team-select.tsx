import { useTexts } from '../../texts/use-texts.ts'
import { Select } from '../../ui/select.tsx'
import { NONE } from './lists.ts'
import { useTicketTeams } from './queries.ts'
import { ticketTexts } from './texts/index.ts'

type TeamSelectProps = {
  teamId: string | null
  disabled?: boolean
  onChange: (teamId: string | null) => void
}

/** Whose team's a ticket is; nothing where there are no teams. */
export function TeamSelect({ teamId, disabled, onChange }: TeamSelectProps) {
  const texts = useTexts(ticketTexts)
  const teams = useTicketTeams()
  if (teams.length === 0) return null
  const isKnown = teams.some(({ id }) => id === teamId)
  return (
    <Select
      label={texts.team}
      disabled={disabled}
      value={isKnown && teamId ? teamId : NONE}
      onValueChange={(value) => onChange(value === NONE ? null : value)}
      options={[
        { value: NONE, label: texts.noTeam },
        ...teams.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
}
