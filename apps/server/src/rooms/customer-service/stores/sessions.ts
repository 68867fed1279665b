import type { contract, Given } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import { createValues, onlyVisible } from '../../conversations/index.ts'
import type { Visibility } from '../../teams/index.ts'

/** A session as the service API gives it; the view has the same columns. */
export type Session = Given<(typeof contract)['customerService']['createSession']>

interface Row extends Omit<Session, 'started_at' | 'ended_at' | 'created_at' | 'updated_at'> {
  started_at: Date
  ended_at: Date | null
  created_at: Date
  updated_at: Date
}

const columns = `session_id, customer_email, customer_name, customer_id, started_at, ended_at, messages_count,
  revenue_potential::float8 AS revenue_potential, status, agent_name, conversation_topic, metadata, created_at, updated_at`

const shown = (row: Row): Session => ({
  ...row,
  started_at: row.started_at.toISOString(),
  ended_at: row.ended_at?.toISOString() ?? null,
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
})

export async function session(ctx: Context, id: string): Promise<Session | null> {
  const found = await ctx.client.query<Row>(`SELECT ${columns} FROM ai_customer_sessions WHERE id = $1`, [id])
  return found.rows[0] ? shown(found.rows[0]) : null
}

export interface Place {
  /** To the microsecond, as the database keeps it. */
  at: string
  id: string
}

/** Newest first, those after a place that the caller sees. */
export async function sessions(
  ctx: Context,
  visibility: Visibility,
  asked: { status: string | null; email: string | null; after: Place | null; limit: number },
): Promise<{ session: Session; place: Place }[]> {
  const { status, email, after, limit } = asked
  const { values, put } = createValues([status, email, after?.at ?? null, after?.id ?? null, limit])
  const seen = onlyVisible(visibility, put).map(
    (condition) => `AND id IN (SELECT c.id FROM conversations c WHERE ${condition})`,
  )
  const found = await ctx.client.query<Row & { at: string }>(
    `SELECT ${columns}, to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at FROM ai_customer_sessions
     WHERE ($1::text IS NULL OR status = $1) AND ($2::text IS NULL OR lower(customer_email) = lower($2))
       AND ($3::timestamptz IS NULL OR (created_at, id) < ($3, $4::uuid)) ${seen.join('')}
     ORDER BY created_at DESC, id DESC LIMIT $5`,
    values,
  )
  return found.rows.map(({ at, ...row }) => ({ session: shown(row), place: { at, id: row.session_id } }))
}
