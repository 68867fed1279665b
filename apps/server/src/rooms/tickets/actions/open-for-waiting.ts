import type { Context } from '../../../platform/tenancy/context.ts'
import { type ConversationRow, conversation } from '../../conversations/index.ts'
import { isAnybodyOnline, isOpen, workspaceOf } from '../../identity/index.ts'
import type { TicketRow } from '../rows.ts'
import * as store from '../store.ts'
import { createTicket } from './create-ticket.ts'

/**
 * Opens a ticket for a customer who waits for a person while nobody is there: outside the opening hours,
 * or with nobody online. Once per waiting: asked again, it gives the same ticket.
 * @returns null where nobody waits, or somebody is there
 */
export async function openForWaiting(ctx: Context, conversationId: string): Promise<TicketRow | null> {
  const row = await conversation(ctx, conversationId)
  if (row?.status !== 'waiting' || !row.waitingSince) return null
  const waitingKey = `${row.id}:${row.waitingSince.getTime()}`
  await store.waitForTurn(ctx, waitingKey)
  const known = await store.ticketByWaiting(ctx, waitingKey)
  if (known || (await isSomebodyThere(ctx))) return known
  return createTicket(ctx, {
    subject: subjectOf(row),
    description: row.preview,
    priority: 'medium',
    category: 'person_requested',
    conversationId: row.id,
    waitingKey,
  })
}

async function isSomebodyThere(ctx: Context): Promise<boolean> {
  const { openNow } = isOpen(await workspaceOf(ctx), ctx.clock.now())
  return openNow && (await isAnybodyOnline(ctx))
}

/** The customer's own words, so that it needs no translation. */
const subjectOf = (row: ConversationRow): string =>
  row.subject || row.topic || row.contactName || row.contactEmail || row.preview || row.id
