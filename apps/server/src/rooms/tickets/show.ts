import type { Ticket } from '@svar/contract'
import type { TicketRow } from './rows.ts'

/** As people say it: `T-1001`. */
export const numberOf = (row: Pick<TicketRow, 'number'>): string => `T-${row.number}`

const MAX_NUMBER = 2_147_483_647

/** @returns null where it is no ticket's number */
export function readNumber(shown: string): number | null {
  const digits = /^T-(\d{1,10})$/i.exec(shown.trim())?.[1]
  const number = Number(digits)
  return digits && number <= MAX_NUMBER ? number : null
}

/** A ticket as the service API gives it. */
export const showTicket = (row: TicketRow): Ticket => ({
  ticket_number: numberOf(row),
  customer_email: row.contactEmail,
  customer_id: row.contactId,
  category: row.category,
  priority: row.priority,
  status: row.status,
  subject: row.subject,
  description: row.description,
  gpt_session_id: row.conversationId,
  assigned_to: row.assignedTo,
  resolved_at: row.resolvedAt?.toISOString() ?? null,
  created_at: row.createdAt.toISOString(),
  updated_at: row.updatedAt.toISOString(),
})
