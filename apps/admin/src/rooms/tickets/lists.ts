import type { TicketPriority, TicketSort, TicketStatus, TicketView } from '@svar/contract'

// Their own lists, because importing the contract's values would bring the validation library along.
export const ticketStatuses: TicketStatus[] = ['open', 'pending', 'on_hold', 'resolved', 'closed']
/** The most urgent first. */
export const ticketPriorities: TicketPriority[] = ['urgent', 'high', 'medium', 'low']
export const ticketViews: TicketView[] = ['open', 'mine', 'unassigned', 'breaching', 'all']
export const ticketSorts: TicketSort[] = ['newest', 'due', 'updated', 'priority']

/** Stands for no choice: a list of choices cannot hold an empty value. */
export const NONE = 'none' as const
/** What belongs to no team: a choice of its own beside no choice. */
export const NO_TEAM = 'without' as const
