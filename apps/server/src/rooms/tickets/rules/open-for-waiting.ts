import type { TicketSummary } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import { type ConversationRow, conversation } from '../../conversations/index.ts'
import { isAnybodyOnline, isOpen, workspaceOf } from '../../identity/index.ts'
import { createTicket } from '../actions/create-ticket.ts'
import type { TicketRow } from '../rows.ts'
import * as store from '../store.ts'
import { settingsOf } from '../stores/setup.ts'

/**
 * Opens a ticket for a customer who waits for a person while nobody is there: outside the opening hours,
 * or with nobody online. Once per waiting: asked again, it gives the same ticket.
 * @returns null where nobody waits, or somebody is there
 */
export async function openForWaiting(ctx: Context, conversationId: string): Promise<TicketRow | null> {
  const row = await conversation(ctx, conversationId)
  if (row?.status !== 'waiting') return null
  return openOnce(ctx, row, waitingKeyOf(row), {
    cause: 'out_of_hours',
    category: 'person_requested',
    unless: async () => !(await settingsOf(ctx)).openOutOfHours || (await isSomebodyThere(ctx)),
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
    description: row.preview,
    priority: cause === 'dissatisfied' ? 'high' : 'medium',
    category,
    conversationId: row.id,
    waitingKey,
    cause,
  })
}

async function isSomebodyThere(ctx: Context): Promise<boolean> {
  const { openNow } = isOpen(await workspaceOf(ctx), ctx.clock.now())
  return openNow && (await isAnybodyOnline(ctx))
}

/** The customer's own words, so that it needs no translation. */
const subjectOf = (row: ConversationRow): string =>
  row.subject || row.topic || row.contactName || row.contactEmail || row.preview || row.id
