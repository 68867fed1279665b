import type { Ticket, TicketSummary } from '@svar/contract'
import type { TicketRow } from './rows.ts'
import { dueOf, targets } from './sla/clocks.ts'

/** As people say it: `T-1001`. */
export const numberOf = (row: Pick<TicketRow, 'number'>): string => `T-${row.number}`

const MAX_NUMBER = 2_147_483_647

/** @returns null where it is no ticket's number */
export function readNumber(shown: string): number | null {
  const digits = /^T-(\d{1,10})$/i.exec(shown.trim())?.[1]
  const number = Number(digits)
  return digits && number <= MAX_NUMBER ? number : null
}

/** As the service API knows it, which has one word for all waiting. */
const serviceStatus = (status: TicketRow['status']): Ticket['status'] =>
  status === 'on_hold' ? 'pending' : status

/** A ticket as the service API gives it. */
export const showTicket = (row: TicketRow): Ticket => ({
  ticket_number: numberOf(row),
  customer_email: row.contactEmail,
  customer_id: row.contactId,
  category: row.category,
  priority: row.priority,
  status: serviceStatus(row.status),
  subject: row.subject,
  description: row.description,
  gpt_session_id: row.conversationId,
  assigned_to: row.assignedTo,
  resolved_at: row.resolvedAt?.toISOString() ?? null,
  created_at: row.createdAt.toISOString(),
  updated_at: row.updatedAt.toISOString(),
})

/** What a summary names besides the ticket's own row. */
export interface Names {
  members: Map<string, string>
  policies: Map<string, string>
  /** Numbers of tickets that others are part of. */
  numbers: Map<string, string>
}

/** A ticket as its list shows it. */
export const showSummary = (row: TicketRow, names: Names): TicketSummary => ({
  id: row.id,
  number: numberOf(row),
  subject: row.subject,
  status: row.status,
  priority: row.priority,
  category: row.category,
  cause: row.cause,
  customer: { id: row.contactId, name: row.contactName, email: row.contactEmail },
  assignee: row.assigneeId
    ? { id: row.assigneeId, name: names.members.get(row.assigneeId) ?? row.assignedTo ?? '' }
    : null,
  teamId: row.teamId,
  promise: promiseOf(row, names),
  mergedInto: row.mergedInto ? (names.numbers.get(row.mergedInto) ?? null) : null,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
})

function promiseOf(row: TicketRow, { policies }: Names): TicketSummary['promise'] {
  const policy = row.slaPolicyId && policies.get(row.slaPolicyId)
  if (!policy) return null
  const due = targets.flatMap((target) => {
    const at = dueOf(row, target)
    return at ? [{ target, at: at.toISOString() }] : []
  })
  return {
    policy,
    paused: Object.keys(row.slaLeft ?? {}).length > 0,
    due: due.toSorted((one, other) => one.at.localeCompare(other.at)),
    near: row.slaWarned,
    broken: row.slaBroken,
  }
}
