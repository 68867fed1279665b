import type { OutgoingMail } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'

/** What did not go out is asked for within so long; older ones tell nothing of today. */
const KEPT_DAYS = 30

interface Asked {
  /** What has waited since before this moment waits for too long. */
  lateBefore: Date
  /** What was given up since. */
  givenUpSince: Date
  /** Whether the installation has a mail server, which is asked last. */
  hasServer: boolean
}

/**
 * How many were refused at each try, and nothing of their channel has been taken since they were written: neither
 * another message nor a test. Whoever refused them is still there. A browser that cannot be reached is nobody's to mend,
 * and what was refused at the first try for good is the recipient's fault.
 */
export async function countStuck(
  ctx: Context,
  { lateBefore, givenUpSince, hasServer }: Asked,
): Promise<number> {
  const { rows } = await ctx.client.query<{ count: number }>(
    `WITH recent AS MATERIALIZED (
       SELECT channel, state, attempts, provider, sent_at, state_at, coalesce(again_at, created_at) AS began_at
       FROM mails WHERE created_at > $1::timestamptz - make_interval(days => $4) AND channel <> 'push'),
     taken AS (
       SELECT channel, max(at) AS at
       FROM (SELECT channel, sent_at AS at FROM recent
             UNION ALL SELECT channel, taken_at FROM delivery_providers) AS every GROUP BY channel)
     SELECT count(*)::int AS count FROM recent r LEFT JOIN taken t USING (channel)
     WHERE r.began_at > coalesce(t.at, '-infinity')
       AND ((r.state = 'queued' AND r.attempts > 0 AND r.state_at IS NOT NULL AND r.began_at < $1)
         OR (r.state IN ('failed', 'uncertain') AND r.attempts > 1 AND r.state_at >= $2))
       AND (r.provider IS NULL OR ($3 AND r.provider = 'smtp')
         OR EXISTS (SELECT FROM delivery_providers p WHERE p.channel = r.channel AND p.name = r.provider))`,
    [lateBefore, givenUpSince, hasServer, KEPT_DAYS],
  )
  return rows[0]?.count ?? 0
}

/** Has what was refused before be tried now. */
export const makeRefusedDue = (ctx: Context, channel: OutgoingMail['channel']) =>
  ctx.client.query(
    `UPDATE mails SET available_at = now()
     WHERE state = 'queued' AND attempts > 0 AND NOT in_flight AND channel = $1`,
    [channel],
  )
