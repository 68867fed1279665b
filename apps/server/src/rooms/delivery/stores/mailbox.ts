import type { Platform } from '../../../platform/platform.ts'
import { asLogin, type Context } from '../../../platform/tenancy/context.ts'
import { type MailboxRow, mailboxes } from '../tables.ts'

/** @returns null where this workspace has none */
export async function mailbox(ctx: Context): Promise<MailboxRow | null> {
  const [row] = await ctx.db.select().from(mailboxes)
  return row ?? null
}

/** Where mails come back to; null: to whom they come from. */
export async function mailboxAddress(ctx: Context): Promise<string | null> {
  const [row] = await ctx.db.select({ address: mailboxes.address }).from(mailboxes)
  return row?.address ?? null
}

/** The one that there was is forgotten, with all that was read of it. It is looked into at once. */
export async function replaceMailbox(
  ctx: Context,
  row: Pick<MailboxRow, 'sealed' | 'address'>,
): Promise<void> {
  await ctx.db.delete(mailboxes)
  await ctx.db.insert(mailboxes).values(row)
}

/** @returns whether there was one */
export const removeMailbox = async (ctx: Context): Promise<boolean> =>
  (await ctx.db.delete(mailboxes).returning()).length > 0

/** Notes how far it was read, as long as it is still the same one. */
export const noteLook = (ctx: Context, sealed: string, changes: Partial<MailboxRow>) =>
  ctx.client.query(
    `UPDATE mailboxes SET looked_at = coalesce($2, looked_at), trouble = $3,
       trouble_at = CASE WHEN $3::text IS NULL THEN NULL ELSE coalesce(trouble_at, $4) END,
       uid_validity = coalesce($5, uid_validity), last_uid = coalesce($6, last_uid), retries = coalesce($7, retries)
     WHERE sealed = $1`,
    [
      sealed,
      changes.lookedAt ?? null,
      changes.trouble ?? null,
      ctx.clock.now(),
      changes.uidValidity ?? null,
      changes.lastUid ?? null,
      changes.retries ? JSON.stringify(changes.retries) : null,
    ],
  )

/**
 * Takes mailboxes whose turn it is by the database's clock, so that of all processes one looks.
 * @returns the workspaces that they belong to
 */
export const claimMailboxes = (platform: Platform, limit: number, everySeconds: number): Promise<string[]> =>
  asLogin(platform, async (client) => {
    const { rows } = await client.query<{ tenant_id: string }>(
      `UPDATE mailboxes SET look_at = now() + make_interval(secs => $2)
       WHERE tenant_id IN (SELECT tenant_id FROM mailboxes WHERE look_at <= now()
                           ORDER BY look_at LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING tenant_id`,
      [limit, everySeconds],
    )
    return rows.map((row) => row.tenant_id)
  })
