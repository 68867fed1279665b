import type { Context } from '../../../platform/tenancy/context.ts'
import { conversation } from '../../conversations/index.ts'
import { changeTickets, saveTicket, withStatus } from '../actions/change-tickets.ts'
import type { TicketRow } from '../rows.ts'
import type { Happened } from '../sla/keep-time.ts'
import { termsOf } from '../sla/terms.ts'
import { lockOpenOf } from '../stores/conversation-links.ts'

/** A member wrote in the conversation: that is a reply in its tickets too, and the customer may have written since. */
export async function followReply(ctx: Context, conversationId: string): Promise<void> {
  const isAny = await note(ctx, conversationId, 'replied')
  if (isAny) await followCustomer(ctx, conversationId)
}

/**
 * The customer wrote in the conversation and waits for a reply, also in its tickets; what waited for them is open again.
 * Nothing happens where somebody has answered meanwhile.
 */
export async function followCustomer(ctx: Context, conversationId: string): Promise<void> {
  const row = await conversation(ctx, conversationId)
  if (row?.lastAuthor === 'visitor') await note(ctx, conversationId, 'customer_wrote')
}

/** Somebody has the conversation now: they have the tickets too that opened by themselves and that nobody has. */
export async function followAssignee(ctx: Context, conversationId: string, memberId: string): Promise<void> {
  const open = await lockOpenOf(ctx, conversationId)
  const free = open.filter(
    ({ assignedTo, cause }) => assignedTo === null && cause !== 'person' && cause !== 'api',
  )
  if (free.length > 0) await changeTickets(ctx, free, { assigneeId: memberId }, ctx.newId())
}

/** @returns whether there is any ticket to note it in */
async function note(ctx: Context, conversationId: string, happened: Happened): Promise<boolean> {
  const rows = await lockOpenOf(ctx, conversationId)
  if (rows.length === 0) return false
  const [terms, batchId] = [await termsOf(ctx), ctx.newId()]
  for (const before of rows) {
    const after = happened === 'customer_wrote' ? answered(before, ctx.clock.now()) : before
    await saveTicket(ctx, { before, after, batchId, happened, terms })
  }
  return true
}

const answered = (row: TicketRow, now: Date): TicketRow =>
  row.status === 'pending' ? withStatus(row, 'open', now) : row
