import type { Context } from '../../../platform/tenancy/context.ts'
import type { Span } from '../span.ts'

/** Whether a column's moment lies in the span; the parameters $1 to $3 are `boundsOf`. */
export const within = (column: string): string =>
  `${column} >= ($1::date)::timestamp AT TIME ZONE $3::text AND ${column} < ($2::date + 1)::timestamp AT TIME ZONE $3::text`
export const boundsOf = ({ from, to, timeZone }: Span): string[] => [from, to, timeZone]

const dayOf = (column: string) => `(${column} AT TIME ZONE $3::text)::date`
const perDay = (table: string, column: string, condition = 'true') =>
  `SELECT ${dayOf(column)} AS day, count(*)::int AS count FROM ${table} WHERE ${within(column)} AND ${condition} GROUP BY 1`

interface Day {
  date: string
  sessions: number
  messages: number
  tickets: number
}

/** Every day of the span, also those on which nothing happened. */
export async function seriesIn(ctx: Context, span: Span): Promise<Day[]> {
  const found = await ctx.client.query<Day>(
    `SELECT to_char(d.day, 'YYYY-MM-DD') AS date, coalesce(s.count, 0) AS sessions,
            coalesce(m.count, 0) AS messages, coalesce(t.count, 0) AS tickets
     FROM (SELECT day::date AS day FROM generate_series($1::date, $2::date, interval '1 day') AS given(day)) d
     LEFT JOIN (${perDay('conversations', 'created_at')}) s USING (day)
     LEFT JOIN (${perDay('messages', 'created_at', `kind = 'text'`)}) m USING (day)
     LEFT JOIN (${perDay('tickets', 'created_at')}) t USING (day)
     ORDER BY d.day`,
    boundsOf(span),
  )
  return found.rows
}

export async function ticketsByStatus(ctx: Context, span: Span): Promise<Record<string, number>> {
  const none = { open: 0, pending: 0, resolved: 0, closed: 0 }
  // The service API has one word for all waiting.
  const { on_hold: onHold = 0, ...counted } = await countsBy(ctx, span, 'tickets', 'status')
  const all = { ...none, ...counted }
  return { ...all, pending: all.pending + onHold }
}

export async function sentimentIn(ctx: Context, span: Span): Promise<Record<string, number>> {
  const none = { positive: 0, neutral: 0, negative: 0 }
  return { ...none, ...(await countsBy(ctx, span, 'conversations', 'sentiment')) }
}

async function countsBy(
  ctx: Context,
  span: Span,
  table: string,
  column: string,
): Promise<Record<string, number>> {
  const found = await ctx.client.query<{ name: string; count: number }>(
    `SELECT ${column} AS name, count(*)::int AS count FROM ${table}
     WHERE ${within('created_at')} AND ${column} IS NOT NULL GROUP BY 1`,
    boundsOf(span),
  )
  return Object.fromEntries(found.rows.map(({ name, count }) => [name, count]))
}

/** Events that no reaction could handle, and mails that could not be sent. */
export async function errorsIn(ctx: Context, span: Span): Promise<number> {
  const found = await ctx.client.query<{ count: number }>(
    `SELECT (SELECT count(*) FROM redeliveries WHERE state = 'dead' AND ${within('ended_at')})::int
          + (SELECT count(*) FROM mails WHERE state = 'failed' AND ${within('created_at')})::int AS count`,
    boundsOf(span),
  )
  return found.rows[0]?.count ?? 0
}
