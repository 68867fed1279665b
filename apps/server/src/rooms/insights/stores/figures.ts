import type { InsightFigures, InsightTimes } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import type { Stretch } from '../report/periods.ts'
import type { Scope } from '../report/scope.ts'
import { conditionsOf, ofFacts, ofTickets } from './scope.ts'

/** How a conversation ended, as of the moment `$n`: the strongest that holds. */
export const resolutionAt = (now: string) => `CASE
  WHEN f.confirmed THEN 'confirmed'
  WHEN f.returned_at IS NOT NULL THEN 'none'
  WHEN f.verified_at <= ${now} THEN 'verified'
  WHEN f.assumed_at <= ${now} THEN 'assumed'
  ELSE 'none' END`

/** `FROM … WHERE` of the facts of a stretch; the values are `$1` and `$2`, then what the scope needs. */
export function factsIn(stretch: Stretch, scope: Scope, values: unknown[]): string {
  values.push(stretch.from, stretch.to)
  return `FROM insight_facts f WHERE f.started_at >= $1 AND f.started_at < $2 AND ${conditionsOf(scope, ofFacts, values)}`
}

// Nearest rank, so that each figure is a time that stands in the export.
const ranks = (column: string) =>
  `percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY ${column})::float8[]`

interface Row {
  conversations: number
  assistant: number
  person: number
  confirmed: number
  verified: number
  assumed: number
  given: number
  satisfied: number
  average: number | null
  up: number
  down: number
  firstCount: number
  first: number[] | null
  firstOpen: number[] | null
  personCount: number
  personTimes: number[] | null
  personOpen: number[] | null
}

/** All but the tickets. */
export async function figuresIn(
  ctx: Context,
  stretch: Stretch,
  scope: Scope,
): Promise<Omit<InsightFigures, 'tickets'>> {
  const values: unknown[] = []
  const from = factsIn(stretch, scope, values)
  const now = `$${values.push(ctx.clock.now())}`
  const found = await ctx.client.query<Row>(
    `SELECT count(*)::int AS conversations,
       count(*) FILTER (WHERE handled_by = 'assistant')::int AS assistant,
       count(*) FILTER (WHERE handled_by = 'person')::int AS person,
       count(*) FILTER (WHERE resolution = 'confirmed')::int AS confirmed,
       count(*) FILTER (WHERE resolution = 'verified')::int AS verified,
       count(*) FILTER (WHERE resolution = 'assumed')::int AS assumed,
       count(csat)::int AS given, count(*) FILTER (WHERE csat >= 4)::int AS satisfied,
       sum(csat)::float8 / nullif(count(csat), 0) AS average,
       coalesce(sum(thumbs_up), 0)::int AS up, coalesce(sum(thumbs_down), 0)::int AS down,
       count(first_reply)::int AS "firstCount", ${ranks('first_reply')} AS first, ${ranks('first_reply_open')} AS "firstOpen",
       count(person_reply)::int AS "personCount", ${ranks('person_reply')} AS "personTimes",
       ${ranks('person_reply_open')} AS "personOpen"
     FROM (SELECT f.*, ${resolutionAt(now)} AS resolution ${from}) counted`,
    values,
  )
  const row = found.rows[0] as Row
  const { conversations, assistant, person, confirmed, verified, assumed } = row
  return {
    conversations,
    firstReply: timesOf(row.firstCount, row.first, row.firstOpen),
    personReply: timesOf(row.personCount, row.personTimes, row.personOpen),
    nextReply: await nextRepliesIn(ctx, stretch, scope),
    resolution: { confirmed, verified, assumed, none: conversations - confirmed - verified - assumed },
    handledBy: { assistant, person, nobody: conversations - assistant - person },
    csat: { given: row.given, satisfied: row.satisfied, average: row.average },
    thumbs: {
      up: row.up,
      down: row.down,
      reasons: row.down > 0 ? await thumbReasonsIn(ctx, stretch, scope) : [],
    },
  }
}

async function thumbReasonsIn(
  ctx: Context,
  stretch: Stretch,
  scope: Scope,
): Promise<InsightFigures['thumbs']['reasons']> {
  const values: unknown[] = []
  const from = factsIn(stretch, scope, values)
  const found = await ctx.client.query<{ name: string; times: number }>(
    `SELECT name, count(*)::int AS times FROM (SELECT unnest(f.thumb_reasons) AS name ${from}) given
     GROUP BY 1 ORDER BY 2 DESC, 1`,
    values,
  )
  return found.rows
}

export const timesOf = (count: number, wall: number[] | null, open: number[] | null): InsightTimes => ({
  count,
  median: wall?.[0] ?? null,
  p90: wall?.[1] ?? null,
  openMedian: open?.[0] ?? null,
  openP90: open?.[1] ?? null,
})

async function nextRepliesIn(ctx: Context, stretch: Stretch, scope: Scope): Promise<InsightTimes> {
  const values: unknown[] = []
  const from = factsIn(stretch, scope, values)
  const found = await ctx.client.query<{ count: number; wall: number[] | null; open: number[] | null }>(
    `SELECT count(*)::int AS count, ${ranks('wait')} AS wall, ${ranks('open_wait')} AS open
     FROM (SELECT unnest(f.next_replies) AS wait, unnest(f.next_replies_open) AS open_wait ${from}
             AND f.handled_by = 'person') waits`,
    values,
  )
  const { count, wall, open } = found.rows[0] ?? { count: 0, wall: null, open: null }
  return timesOf(count, wall, open)
}

/** A ticket's promises: broken by the clock, kept when it was resolved without that, else still running. */
export const promiseOf = `CASE WHEN t.sla_policy_id IS NULL THEN 'none' WHEN t.sla_broken <> '{}' THEN 'broken'
  WHEN t.status IN ('resolved', 'closed') THEN 'kept' ELSE 'running' END`

/** Tickets by when they were opened; `resolved` by when they were resolved. One merged into another is that one. */
export async function ticketsIn(
  ctx: Context,
  stretch: Stretch,
  scope: Scope,
): Promise<InsightFigures['tickets']> {
  const values: unknown[] = [stretch.from, stretch.to]
  const conditions = conditionsOf(scope, ofTickets, values)
  const opened = 'created_at >= $1 AND created_at < $2'
  const promised = (state: string) =>
    `count(*) FILTER (WHERE ${opened} AND promise = '${state}')::int AS ${state}`
  const found = await ctx.client.query<InsightFigures['tickets']>(
    `SELECT count(*) FILTER (WHERE ${opened})::int AS opened,
            count(*) FILTER (WHERE resolved_at >= $1 AND resolved_at < $2)::int AS resolved,
            ${['kept', 'broken', 'running'].map(promised).join(', ')}
     FROM (SELECT t.created_at, t.resolved_at, ${promiseOf} AS promise FROM tickets t
           WHERE t.merged_into IS NULL AND ((t.created_at >= $1 AND t.created_at < $2)
             OR (t.resolved_at >= $1 AND t.resolved_at < $2)) AND ${conditions}) counted`,
    values,
  )
  return found.rows[0] as InsightFigures['tickets']
}
