import type { Context } from '../../../platform/tenancy/context.ts'

const awake = '(snoozed_until IS NULL OR snoozed_until <= $1)'

/** How many conversations each member has in hand; those that sleep are not counted. */
export async function inHand(ctx: Context): Promise<Map<string, number>> {
  const found = await ctx.client.query<{ memberId: string; count: number }>(
    `SELECT assignee_id AS "memberId", count(*)::int AS count FROM conversations
     WHERE status = 'human' AND assignee_id IS NOT NULL AND ${awake} GROUP BY assignee_id`,
    [ctx.clock.now()],
  )
  return new Map(found.rows.map(({ memberId, count }) => [memberId, count]))
}

/** Who had this contact last, in any of their conversations. */
export async function lastWith(ctx: Context, contactId: string): Promise<string | null> {
  const found = await ctx.client.query<{ id: string }>(
    `SELECT last_assignee_id AS id FROM conversations WHERE contact_id = $1 AND last_assignee_id IS NOT NULL
     ORDER BY updated_at DESC LIMIT 1`,
    [contactId],
  )
  return found.rows[0]?.id ?? null
}

/** Those that wait, the longest first. */
export async function waitingInOrder(ctx: Context, limit: number): Promise<string[]> {
  const found = await ctx.client.query<{ id: string }>(
    `SELECT id FROM conversations WHERE status = 'waiting' AND ${awake} ORDER BY waiting_since, id LIMIT $2`,
    [ctx.clock.now(), limit],
  )
  return found.rows.map(({ id }) => id)
}

/** Of which teams one may be taken: null: of any and of none. */
export interface Reach {
  teamIds: string[] | null
  /** Of this team only. */
  teamId: string | null
}

/**
 * The one that waits longest within reach, held until the transaction ends. One that somebody else has in hand
 * at this moment is passed over, unless it is the only one: two who ask at once never get the same.
 */
export async function lockLongestWaiting(ctx: Context, reach: Reach): Promise<string | null> {
  const one = async (passOver: 'SKIP LOCKED' | '') => {
    const found = await ctx.client.query<{ id: string }>(
      `SELECT id FROM conversations WHERE status = 'waiting' AND ${awake}
         AND ($2::uuid[] IS NULL OR team_id IS NULL OR team_id = ANY($2::uuid[]))
         AND ($3::uuid IS NULL OR team_id = $3)
       ORDER BY waiting_since, id LIMIT 1 FOR NO KEY UPDATE ${passOver}`,
      [ctx.clock.now(), reach.teamIds, reach.teamId],
    )
    return found.rows[0]?.id ?? null
  }
  return (await one('SKIP LOCKED')) ?? one('')
}

/** What a member has, all of it, or only where no person wrote last. */
export async function heldBy(ctx: Context, memberId: string, which: 'all' | 'unanswered'): Promise<string[]> {
  const found = await ctx.client.query<{ id: string }>(
    `SELECT id FROM conversations WHERE status = 'human' AND assignee_id = $1
       AND ($2 = 'all' OR last_author <> 'member') ORDER BY last_message_at, id`,
    [memberId, which],
  )
  return found.rows.map(({ id }) => id)
}

/** Whose a contact's conversations are. */
export async function ownersOf(
  ctx: Context,
  contactId: string,
): Promise<{ assigneeId: string | null; teamId: string | null }[]> {
  const found = await ctx.client.query<{ assigneeId: string | null; teamId: string | null }>(
    `SELECT DISTINCT assignee_id AS "assigneeId", team_id AS "teamId" FROM conversations WHERE contact_id = $1`,
    [contactId],
  )
  return found.rows
}
