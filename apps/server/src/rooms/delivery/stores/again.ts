import { inArray } from 'drizzle-orm'
import type { Context } from '../../../platform/tenancy/context.ts'
import { type MailRow, mails } from '../tables.ts'

/** Those of them that there are, each held until the transaction ends. */
export const lockMails = (ctx: Context, ids: string[]): Promise<MailRow[]> =>
  ctx.db.select().from(mails).where(inArray(mails.id, ids)).orderBy(mails.id).for('update')

/** Has them go out anew, as if nobody had tried; that one may have gone out before stays known. */
export const requeue = (ctx: Context, ids: string[]) =>
  ctx.client.query(
    `UPDATE mails SET state = 'queued', state_at = $2, again_at = $2, available_at = now(), attempts = 0,
       in_flight = false, error = NULL, sent_at = NULL
     WHERE id = ANY ($1::uuid[])`,
    [ids, ctx.clock.now()],
  )
