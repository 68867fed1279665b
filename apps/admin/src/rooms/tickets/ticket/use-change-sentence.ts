import type { TicketChange, TicketPriority, TicketStatus } from '@svar/contract'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { oneLine } from '../../../ui/one-line.ts'
import { useTicketMembers, useTicketSetup, useTicketTeams } from '../queries.ts'
import { ticketTexts } from '../texts/index.ts'
import { useCategoryName } from '../use-category-name.ts'

const LONGEST = 80
/** Before the name of what was promised: it is due at another time. */
const DUE = 'due.'

/** What somebody changed, in a few words. */
export function useChangeSentence(): (change: TicketChange) => string {
  const texts = useTexts(ticketTexts)
  const categoryName = useCategoryName()
  const { data: members = [] } = useTicketMembers()
  const teams = useTicketTeams()
  const { data: setup } = useTicketSetup()
  const format = useFormat()
  const known: Record<string, string> = { ...texts.fieldNames, ...texts.targets }

  const nameOf = (all: { id: string; name: string }[], id: unknown) => {
    const one = all.find((known) => known.id === id)
    return one && oneLine(one.name)
  }

  function worded(field: string, value: unknown): string {
    if (value === null || value === '') return texts.nothing
    if (field.startsWith(DUE)) return format.dateTime(value as string)
    if (field === 'status') return texts.statuses[value as TicketStatus]
    if (field === 'priority') return texts.priorities[value as TicketPriority]
    if (field === 'category') return categoryName(value as string)
    if (field === 'assigneeId') return nameOf(members, value) ?? texts.unknownCustomer
    if (field === 'teamId') return nameOf(teams, value) ?? texts.fieldNames.teamId
    const text = oneLine(String(value))
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  }

  return ({ field, before, after }) => {
    const name =
      known[field.replace(DUE, '')] ?? setup?.fields.find(({ id }) => id === field)?.name ?? texts.details
    // Ids tell nobody anything.
    if (field === 'conversation') return name
    return `${name}: ${worded(field, before)} → ${worded(field, after)}`
  }
}
