import type { TicketSummary } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import { type ConversationRow, conversation, customersWords } from '../../conversations/index.ts'
import { deskFor } from '../../teams/index.ts'
import { createTicket } from '../actions/create-ticket.ts'
import type { TicketRow } from '../rows.ts'
import * as store from '../store.ts'
import { settingsOf } from '../stores/setup.ts'

/**
 * Opens a ticket for a customer who waits for a person while nobody is there: outside the opening hours of the team
 * that is waited for, or with nobody of it online. Once per waiting: asked again, it gives the same ticket.
 * @returns null where nobody waits, or somebody is there
 */
export async function openForWaiting(ctx: Context, conversationId: string): Promise<TicketRow | null> {
  const row = await conversation(ctx, conversationId)
  if (row?.status !== 'waiting') return null
  return openOnce(ctx, row, waitingKeyOf(row), {
    cause: 'out_of_hours',
    category: 'person_requested',
    unless: async () => !(await settingsOf(ctx)).openOutOfHours || (await isSomebodyThere(ctx, row)),
  })
}

/** Names one waiting of one conversation. All rules that open a ticket for it share it. */
export const waitingKeyOf = (row: ConversationRow): string =>
  `${row.id}:${row.waitingSince?.getTime() ?? row.createdAt.getTime()}`

interface Why {
  cause: TicketSummary['cause']
  category?: string
  unless?(): Promise<boolean>
}

/** Opens a ticket for a conversation, once per cause. @returns null where it is not to be */
export async function openOnce(
  ctx: Context,
  row: ConversationRow,
  waitingKey: string,
  { cause, category, unless }: Why,
): Promise<TicketRow | null> {
  await store.waitForTurn(ctx, waitingKey)
  const known = await store.ticketByWaiting(ctx, waitingKey)
  if (known || (await unless?.())) return known
  return createTicket(ctx, {
    subject: subjectOf(row),
    description: await customersWords(ctx, row),
    priority: cause === 'dissatisfied' ? 'high' : 'medium',
    category,
    conversationId: row.id,
    waitingKey,
    cause,
  })
}

/** By the same hours, holidays and people as the customer is told of. */
async function isSomebodyThere(ctx: Context, { teamId }: ConversationRow): Promise<boolean> {
  const { open, isAnybodyThere } = await deskFor(ctx, teamId)
  return open.openNow && isAnybodyThere
}

/** The customer's own words, so that it needs no translation. */
const subjectOf = (row: ConversationRow): string =>
  row.subject || row.topic || row.contactName || row.contactEmail || row.preview || row.id
