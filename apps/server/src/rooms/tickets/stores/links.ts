import { and, eq, gt, lt } from 'drizzle-orm'
import type { Context } from '../../../platform/tenancy/context.ts'
import { links } from '../tables.ts'

/** Those that have ended are forgotten on the way. */
export async function addLink(
  ctx: Context,
  link: { tokenHash: string; ticketId: string; expiresAt: Date },
  now: Date,
): Promise<void> {
  await ctx.db.delete(links).where(lt(links.expiresAt, now))
  await ctx.db.insert(links).values(link)
}

/** @returns the ticket's id; null where there is no such link, or it has ended */
export async function linkedTicket(ctx: Context, tokenHash: string, now: Date): Promise<string | null> {
  const held = and(eq(links.tokenHash, tokenHash), gt(links.expiresAt, now))
  const [row] = await ctx.db.select({ ticketId: links.ticketId }).from(links).where(held)
  return row?.ticketId ?? null
}
