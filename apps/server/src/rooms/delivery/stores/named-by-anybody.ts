import type { Context } from '../../../platform/tenancy/context.ts'

interface Limit {
  most: number
  hours: number
}

/**
 * Which of these mails come after as many to the same mailbox as one of the limits allows. Those before it are counted
 * by when they were written, so that all processes agree; each look ends at the limit, however many there are.
 */
export async function beyond(ctx: Context, ids: string[], limits: Limit[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await ctx.client.query<{ id: string }>(
    `SELECT m.id FROM mails m
     WHERE m.id = ANY ($1::uuid[]) AND EXISTS (
       SELECT FROM unnest($2::int[], $3::int[]) AS l(most, hours)
       WHERE l.most <= (
         SELECT count(*) FROM (
           SELECT FROM mails b
           WHERE b.named_mailbox = m.named_mailbox AND b.state <> 'suppressed'
             AND b.created_at > m.created_at - make_interval(hours => l.hours)
             AND (b.created_at, b.id) < (m.created_at, m.id)
           LIMIT l.most) AS before))`,
    [ids, limits.map(({ most }) => most), limits.map(({ hours }) => hours)],
  )
  return new Set(rows.map(({ id }) => id))
}

/** How many were held back since then, for the reason that stands as their error. */
export async function countHeldBack(ctx: Context, error: string, since: Date): Promise<number> {
  const { rows } = await ctx.client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM mails WHERE created_at > $2 AND state = 'suppressed' AND error = $1`,
    [error, since],
  )
  return rows[0]?.count ?? 0
}
