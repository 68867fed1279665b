import { noClocks } from './sla/clocks.ts'
import type { StoredTicket } from './tables.ts'

/** A ticket as stored, with its contact's name and address. */
export type TicketRow = Omit<StoredTicket, 'tenantId'> & {
  contactEmail: string | null
  contactName: string | null
}

/** What a ticket begins with. */
export const emptyTicket = {
  conversationId: null,
  category: null,
  status: 'open',
  assigneeId: null,
  assignedTo: null,
  teamId: null,
  locale: null,
  mergedInto: null,
  statusBeforeMerge: null,
  lastCommentAt: null,
  waitingKey: null,
  slaPolicyId: null,
  slaTerms: 0,
  resolvedAt: null,
  ...noClocks,
} as const
