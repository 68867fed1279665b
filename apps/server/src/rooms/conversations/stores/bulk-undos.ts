import type { Context } from '../../../platform/tenancy/context.ts'
import type { Snapshot } from '../inbox/snapshot.ts'

export interface BulkUndo {
  id: string
  memberId: string
  changes: { id: string; before: Snapshot; after: Snapshot }[]
  expiresAt: Date
}

export async function addUndo(ctx: Context, { id, memberId, changes, expiresAt }: BulkUndo): Promise<void> {
  await ctx.client.query(
    'INSERT INTO bulk_undos (id, member_id, changes, expires_at) VALUES ($1, $2, $3, $4)',
    [id, memberId, JSON.stringify(changes), expiresAt],
  )
  await ctx.client.query(`DELETE FROM bulk_undos WHERE expires_at < $1::timestamptz - interval '1 day'`, [
    ctx.clock.now(),
  ])
}

/** Takes what a bulk action left, once. @returns null where it is another member's, was used or is too old */
export async function takeUndo(ctx: Context, id: string, memberId: string): Promise<BulkUndo | null> {
  const taken = await ctx.client.query<BulkUndo>(
    `UPDATE bulk_undos SET used_at = $3 WHERE id = $1 AND member_id = $2 AND used_at IS NULL AND expires_at > $3
     RETURNING id, member_id AS "memberId", changes, expires_at AS "expiresAt"`,
    [id, memberId, ctx.clock.now()],
  )
  return taken.rows[0] ?? null
}
