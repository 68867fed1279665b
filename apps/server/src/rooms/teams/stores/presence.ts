import { and, eq, isNotNull, lte, sql } from 'drizzle-orm'
import type { Platform } from '../../../platform/platform.ts'
import { asLogin, type Context } from '../../../platform/tenancy/context.ts'
import { memberPresence, type PresenceRow } from '../tables.ts'

/** Somebody's presence, held until the transaction ends; null for who is no member. */
export async function lockPresence(ctx: Context, memberId: string): Promise<PresenceRow | null> {
  await ctx.client.query(
    `INSERT INTO member_presence (member_id, shown_since) SELECT id, $2 FROM members WHERE id = $1 ON CONFLICT DO NOTHING`,
    [memberId, ctx.clock.now()],
  )
  const [row] = await ctx.db
    .select()
    .from(memberPresence)
    .where(eq(memberPresence.memberId, memberId))
    .for('update')
  return row ?? null
}

export const savePresence = (ctx: Context, memberId: string, changes: Partial<PresenceRow>) =>
  ctx.db.update(memberPresence).set(changes).where(eq(memberPresence.memberId, memberId))

export async function presenceOf(ctx: Context, memberId: string): Promise<PresenceRow | null> {
  const [row] = await ctx.db.select().from(memberPresence).where(eq(memberPresence.memberId, memberId))
  return row ?? null
}

export const allPresences = (ctx: Context): Promise<PresenceRow[]> => ctx.db.select().from(memberPresence)

/** Until when somebody is connected, by the process that says so longest. */
export async function connectedUntil(ctx: Context, memberId: string): Promise<Date | null> {
  const found = await ctx.client.query<{ until: Date | null }>(
    'SELECT max(until) AS until FROM member_connections WHERE member_id = $1',
    [memberId],
  )
  return found.rows[0]?.until ?? null
}

/** Who has a live connection, or had one at that moment or after it. */
export async function connectedSince(ctx: Context, since: Date): Promise<Set<string>> {
  const found = await ctx.client.query<{ memberId: string }>(
    'SELECT DISTINCT member_id AS "memberId" FROM member_connections WHERE until >= $1',
    [since],
  )
  return new Set(found.rows.map(({ memberId }) => memberId))
}

/** This process's connections of somebody hold until then. */
export async function holdConnection(ctx: Context, memberId: string, until: Date): Promise<void> {
  await ctx.client.query(
    `INSERT INTO member_connections (member_id, process_id, until) SELECT id, $2, $3 FROM members WHERE id = $1
     ON CONFLICT (tenant_id, member_id, process_id) DO UPDATE SET until = EXCLUDED.until`,
    [memberId, ctx.platform.outbox.processId, until],
  )
}

/** Those of processes that ended long ago. */
export const forgetConnections = (ctx: Context, before: Date) =>
  ctx.client.query('DELETE FROM member_connections WHERE until < $1', [before])

/** Takes somebody's passing-on, once. @returns whether its time had come */
export async function takePassOn(ctx: Context, memberId: string): Promise<boolean> {
  const due = and(
    eq(memberPresence.memberId, memberId),
    isNotNull(memberPresence.passOnAt),
    lte(memberPresence.passOnAt, ctx.clock.now()),
  )
  const taken = await ctx.db
    .update(memberPresence)
    .set({ passOnAt: sql`NULL` })
    .where(due)
    .returning({ memberId: memberPresence.memberId })
  return taken.length > 0
}

/** Whose presence is to be looked at, in all workspaces. */
export async function duePresences(platform: Platform): Promise<{ tenantId: string; memberId: string }[]> {
  const now = platform.clock.now()
  const found = await asLogin(platform, (client) =>
    client.query<{ tenantId: string; memberId: string }>(
      `SELECT tenant_id AS "tenantId", member_id AS "memberId" FROM member_presence
       WHERE look_at <= $1 OR pass_on_at <= $1 LIMIT 500`,
      [now],
    ),
  )
  return found.rows
}
