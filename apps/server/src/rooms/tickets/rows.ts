import type { Ticket } from '@svar/contract'

/** A ticket as stored, with its contact's address. */
export interface TicketRow {
  id: string
  number: number
  contactId: string | null
  contactEmail: string | null
  conversationId: string | null
  category: string | null
  priority: Ticket['priority']
  status: Ticket['status']
  subject: string
  description: string
  assignedTo: string | null
  waitingKey: string | null
  resolvedAt: Date | null
  createdAt: Date
  updatedAt: Date
}
