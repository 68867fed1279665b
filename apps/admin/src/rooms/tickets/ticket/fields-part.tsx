import type { TicketDetails, TicketField } from '@svar/contract'
import { useState } from 'react'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { NONE, ticketPriorities, ticketStatuses } from '../lists.ts'
import { useTicketMembers, useTicketSetup } from '../queries.ts'
import { TeamSelect } from '../team-select.tsx'
import { ticketTexts } from '../texts/index.ts'
import { useCategoryName } from '../use-category-name.ts'
import { useTicketActions } from './use-ticket-actions.ts'

/** What a ticket is: its state, who has it, and the workspace's own fields. Each is saved as it is chosen. */
export function FieldsPart({ ticket }: { ticket: TicketDetails }) {
  const texts = useTexts(ticketTexts)
  const isFixed = !useMay('agent') || ticket.mergedInto !== null
  const { change } = useTicketActions(ticket.number)
  const { data: setup } = useTicketSetup()
  return (
    <div className="grid grid-cols-2 gap-4 lg:grid-cols-1">
      <Select
        label={texts.status}
        disabled={isFixed}
        value={ticket.status}
        onValueChange={(status) => void change({ status })}
        options={ticketStatuses.map((value) => ({ value, label: texts.statuses[value] }))}
      />
      <Select
        label={texts.priority}
        disabled={isFixed}
        value={ticket.priority}
        onValueChange={(priority) => void change({ priority })}
        options={ticketPriorities.map((value) => ({ value, label: texts.priorities[value] }))}
      />
      <AssigneeSelect ticket={ticket} isFixed={isFixed} />
      <TeamSelect teamId={ticket.teamId} disabled={isFixed} onChange={(teamId) => void change({ teamId })} />
      <CategorySelect ticket={ticket} isFixed={isFixed} />
      {setup?.fields.map((field) => (
        <OwnField key={field.id} field={field} ticket={ticket} isFixed={isFixed} />
      ))}
    </div>
  )
}

type PartProps = { ticket: TicketDetails; isFixed: boolean }

function AssigneeSelect({ ticket, isFixed }: PartProps) {
  const texts = useTexts(ticketTexts)
  const { change } = useTicketActions(ticket.number)
  const { data: members = [] } = useTicketMembers()
  const { assignee } = ticket
  const people = members.map(({ id, name }) => ({ value: id, label: name }))
  const gone = assignee && !people.some(({ value }) => value === assignee.id)
  return (
    <Select
      label={texts.assignee}
      disabled={isFixed}
      value={assignee?.id ?? NONE}
      onValueChange={(value) => void change({ assigneeId: value === NONE ? null : value })}
      options={[
        { value: NONE, label: texts.nobody },
        ...people,
        ...(gone ? [{ value: assignee.id, label: assignee.name }] : []),
      ]}
    />
  )
}

function CategorySelect({ ticket, isFixed }: PartProps) {
  const texts = useTexts(ticketTexts)
  const nameOf = useCategoryName()
  const { change } = useTicketActions(ticket.number)
  const { data: setup } = useTicketSetup()
  const names = new Set(setup?.categories.map(({ name }) => name))
  if (ticket.category) names.add(ticket.category)
  return (
    <Select
      label={texts.category}
      disabled={isFixed}
      value={ticket.category ?? NONE}
      onValueChange={(value) => void change({ category: value === NONE ? null : value })}
      options={[
        { value: NONE, label: texts.noCategory },
        ...[...names].map((value) => ({ value, label: nameOf(value) })),
      ]}
    />
  )
}

function OwnField({ field, ticket, isFixed }: PartProps & { field: TicketField }) {
  const texts = useTexts(ticketTexts)
  const { change } = useTicketActions(ticket.number)
  const stored = String(ticket.fields[field.id] ?? '')
  const [typed, setTyped] = useState<string | null>(null)
  const save = async (value: string) => {
    if (value !== stored) await change({ fields: { [field.id]: value || null } })
    setTyped(null)
  }
  if (field.kind === 'choice')
    return (
      <Select
        label={field.name}
        disabled={isFixed}
        value={stored || NONE}
        onValueChange={(value) => void save(value === NONE ? '' : value)}
        options={[
          { value: NONE, label: texts.none },
          ...field.options.map((value) => ({ value, label: value })),
        ]}
      />
    )
  if (field.kind === 'date')
    return (
      <DateField
        label={field.name}
        disabled={isFixed}
        value={stored}
        onValueChange={(day) => void save(day)}
      />
    )
  return (
    <TextField
      label={field.name}
      disabled={isFixed}
      inputMode={field.kind === 'number' ? 'decimal' : undefined}
      maxLength={2000}
      value={typed ?? stored}
      onValueChange={setTyped}
      onBlur={() => void save((typed ?? stored).trim())}
    />
  )
}
