import type { TicketChanges } from '@svar/contract'
import { ChevronDown, X } from 'lucide-react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { NONE, ticketPriorities, ticketStatuses } from '../lists.ts'
import { useTicketMembers, useTicketTeams } from '../queries.ts'
import { ticketTexts } from '../texts/index.ts'
import { useChangeTickets } from '../use-change-tickets.ts'
import type { Selection } from './use-selection.ts'

/** What can be done with all that is selected; each can be undone. */
export function BulkBar({ selection }: { selection: Selection }) {
  const texts = useTexts(ticketTexts)
  const change = useChangeTickets()
  const { data: members = [] } = useTicketMembers()
  const teams = useTicketTeams()
  if (selection.chosen.length === 0) return null
  const act = async (changes: TicketChanges) => {
    if (await change(selection.chosen, changes)) selection.clear()
  }
  const people = [
    { value: NONE, label: texts.nobody },
    ...members.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <div className="sticky bottom-4 z-10 mt-4 flex flex-wrap items-center gap-2 rounded-xl border border-line bg-raised px-4 py-3 shadow-popup">
      <p role="status" className="mr-auto text-sm font-medium max-sm:-order-2 max-sm:basis-[70%]">
        {texts.selected(selection.chosen.length)}
      </p>
      <Choice
        label={texts.give}
        options={people}
        onChoose={(value) => void act({ assigneeId: value === NONE ? null : value })}
      />
      {teams.length > 0 && (
        <Choice
          label={texts.giveTeam}
          options={[
            { value: NONE, label: texts.noTeam },
            ...teams.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChoose={(value) => void act({ teamId: value === NONE ? null : value })}
        />
      )}
      <Choice
        label={texts.status}
        options={ticketStatuses.map((value) => ({ value, label: texts.statuses[value] }))}
        onChoose={(status) => void act({ status })}
      />
      <Choice
        label={texts.priority}
        options={ticketPriorities.map((value) => ({ value, label: texts.priorities[value] }))}
        onChoose={(priority) => void act({ priority })}
      />
      <span className="max-sm:-order-1">
        <IconButton icon={X} label={texts.clearSelection} onClick={selection.clear} />
      </span>
    </div>
  )
}

type ChoiceProps<T extends string> = {
  label: string
  options: { value: T; label: string }[]
  onChoose: (value: T) => void
}

function Choice<T extends string>({ label, options, onChoose }: ChoiceProps<T>) {
  const items = options.map((option) => ({
    kind: 'action' as const,
    label: option.label,
    onSelect: () => onChoose(option.value),
  }))
  return <Menu side="top" trigger={<Button icon={ChevronDown}>{label}</Button>} items={items} />
}
