import { z } from 'zod'
import { enqueue, jobType } from '../../../platform/jobs/jobs.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { conversation } from '../../conversations/index.ts'
import type { TicketRow } from '../rows.ts'
import { settingsOf } from '../stores/setup.ts'
import { openOnce, waitingKeyOf } from './open-for-waiting.ts'

/** Looks whether a customer still waits for a person. */
export const stillWaiting = jobType(
  'tickets.still_waiting',
  z.object({ conversationId: z.uuid(), since: z.iso.datetime() }),
)

/** Has a waiting looked at again when it has taken as long as the workspace bears. */
export async function watchWait(ctx: Context, conversationId: string): Promise<void> {
  const { waitingMinutes } = await settingsOf(ctx)
  const row = waitingMinutes === null ? null : await conversation(ctx, conversationId)
  if (!row?.waitingSince || waitingMinutes === null) return
  const startAfter = new Date(row.waitingSince.getTime() + waitingMinutes * 60_000)
  enqueue(ctx, stillWaiting, { conversationId, since: row.waitingSince.toISOString() }, { startAfter })
}

/** Opens a ticket where the same waiting goes on. @returns null where it has ended */
export async function openForLongWait(
  ctx: Context,
  conversationId: string,
  since: Date,
): Promise<TicketRow | null> {
  const row = await conversation(ctx, conversationId)
  const isSame = row?.status === 'waiting' && row.waitingSince?.getTime() === since.getTime()
  if (!row || !isSame || (await settingsOf(ctx)).waitingMinutes === null) return null
  return openOnce(ctx, row, waitingKeyOf(row), { cause: 'waiting' })
}
