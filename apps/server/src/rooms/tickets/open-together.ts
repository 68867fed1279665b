import { system } from '../../kernel/actor.ts'
import type { Platform } from '../../platform/platform.ts'
import { createBatcher } from '../../platform/tenancy/batcher.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { type NewTicket, openTickets } from './actions/create-ticket.ts'
import type { TicketRow } from './rows.ts'

/** In one lane: numbers are given one by one, so a second batch would wait for the first one's commit. */
const open = createBatcher((platform, tenantId, batch: NewTicket[]) =>
  inTenant(platform, tenantId, system('tickets'), (ctx) => openTickets(ctx, batch)),
)

/**
 * Opens a ticket in one transaction with those that the same workspace asks for at the same moment.
 * Resolves when it is committed. @throws AppError as `createTicket` does
 */
export const openTogether = (platform: Platform, tenantId: string, given: NewTicket): Promise<TicketRow> =>
  open(platform, tenantId, given)
