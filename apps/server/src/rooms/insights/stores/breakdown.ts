import type { InsightQuestion, InsightTimes } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import type { Stretch } from '../report/periods.ts'
import type { Scope } from '../report/scope.ts'
import { factsIn, timesOf } from './figures.ts'
import { conditionsOf, ofFacts } from './scope.ts'

export interface Hour {
  /** The clock on the wall: `2026-03-29 14:00:00`; an hour that the clock shows twice is one. */
  at: string
  conversations: number
  assistant: number
  person: number
}

const counted = `count(*)::int AS conversations,
  count(*) FILTER (WHERE f.handled_by = 'assistant')::int AS assistant,
  count(*) FILTER (WHERE f.handled_by = 'person')::int AS person`

/** How many began in each hour, as clocks in a time zone show it; hours without any are left out. */
export async function hoursIn(
  ctx: Context,
  stretch: Stretch,
  scope: Scope,
  timeZone: string,
): Promise<Hour[]> {
  const values: unknown[] = []
  const from = factsIn(stretch, scope, values)
  const zone = `$${values.push(timeZone)}`
  // First by quarters, which are cheap to tell: no zone moves its clock by less.
  const found = await ctx.client.query<Hour>(
    `SELECT date_trunc('hour', quarter AT TIME ZONE ${zone})::text AS at, sum(conversations)::int AS conversations,
       sum(assistant)::int AS assistant, sum(person)::int AS person
     FROM (SELECT date_bin('15 minutes', f.started_at, 'epoch') AS quarter, ${counted} ${from} GROUP BY 1) quarters
     GROUP BY 1`,
    values,
  )
  return found.rows
}

interface Bucket extends Omit<Hour, 'at'> {
  /** Its place among the starts, from 0. */
  place: number
}

/** How many began from each of some moments on; places without any are left out. */
export async function bucketsIn(
  ctx: Context,
  stretch: Stretch,
  scope: Scope,
  starts: Date[],
): Promise<Bucket[]> {
  const values: unknown[] = []
  const from = factsIn(stretch, scope, values)
  const found = await ctx.client.query<Bucket>(
    `SELECT width_bucket(f.started_at, $${values.push(starts)}::timestamptz[]) - 1 AS place, ${counted} ${from} GROUP BY 1`,
    values,
  )
  return found.rows
}

const QUESTIONS = 10

/** What most conversations began to ask, as it was first written in the span. */
export async function questionsIn(ctx: Context, stretch: Stretch, scope: Scope): Promise<InsightQuestion[]> {
  const values: unknown[] = []
  const from = factsIn(stretch, scope, values)
  const found = await ctx.client.query<InsightQuestion>(
    `WITH top AS (
       SELECT f.question_key AS key, count(*)::int AS count, count(*) FILTER (WHERE f.question_answered)::int AS answered,
         count(*) FILTER (WHERE f.question_held)::int AS held, min(f.started_at) AS first_at, max(f.started_at) AS last_at
       ${from} AND f.question_key IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, last_at DESC, 1 LIMIT ${QUESTIONS})
     SELECT (SELECT min(f.question) FROM insight_facts f
             WHERE f.started_at = top.first_at AND f.question_key = top.key) AS question, count, answered, held
     FROM top ORDER BY count DESC, last_at DESC, key`,
    values,
  )
  return found.rows
}

export interface AgentRow {
  memberId: string
  replies: number
  conversations: number
  personReply: InsightTimes
}

/** What each wrote in the conversations that began in the stretch. */
export async function agentsIn(ctx: Context, stretch: Stretch, scope: Scope): Promise<AgentRow[]> {
  const values: unknown[] = []
  const from = factsIn(stretch, scope, values)
  const only = `$${values.push(scope.onlyMember)}::uuid`
  const found = await ctx.client.query<Omit<AgentRow, 'personReply'> & ReplyTimes>(
    `WITH counted AS (SELECT f.replies, f.person_reply_by, f.person_reply, f.person_reply_open ${from} AND f.handled_by = 'person'),
       wrote AS (SELECT key::uuid AS member_id, sum(value::int)::int AS replies, count(*)::int AS conversations
                 FROM counted, jsonb_each_text(replies) GROUP BY 1),
       answered AS (SELECT person_reply_by AS member_id, count(*)::int AS count,
           percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY person_reply)::float8[] AS wall,
           percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY person_reply_open)::float8[] AS open
         FROM counted WHERE person_reply_by IS NOT NULL GROUP BY 1)
     SELECT member_id AS "memberId", replies, conversations, coalesce(count, 0) AS count, wall, open
     FROM wrote LEFT JOIN answered USING (member_id) WHERE ${only} IS NULL OR member_id = ${only}
     ORDER BY replies DESC, member_id`,
    values,
  )
  return found.rows.map(({ count, wall, open, ...row }) => ({
    ...row,
    personReply: timesOf(count, wall, open),
  }))
}

interface ReplyTimes {
  count: number
  wall: number[] | null
  open: number[] | null
}

/** What can be filtered by: every pair that there ever was, each found by one step in the index. */
export async function kindsOf(ctx: Context): Promise<{ channels: string[]; languages: string[] }> {
  const found = await ctx.client.query<{ channel: string; language: string }>(
    `WITH RECURSIVE kinds AS (
       (SELECT channel, language FROM insight_facts ORDER BY channel, language LIMIT 1)
       UNION ALL SELECT n.channel, n.language FROM kinds k CROSS JOIN LATERAL
         (SELECT channel, language FROM insight_facts WHERE (channel, language) > (k.channel, k.language)
          ORDER BY channel, language LIMIT 1) n)
     SELECT channel, language FROM kinds`,
  )
  const sorted = (names: string[]) => [...new Set(names)].filter(Boolean).sort()
  return {
    channels: sorted(found.rows.map(({ channel }) => channel)),
    languages: sorted(found.rows.map(({ language }) => language)),
  }
}

/** For statements over many rows: sorts stay in memory, and are begun at once instead of being compiled first. */
export async function prepareForMany(ctx: Context): Promise<void> {
  await ctx.client.query("SET LOCAL work_mem = '32MB'; SET LOCAL jit = off")
}

/** How many conversations there ever were, counted up to a few. */
export async function totalUpTo(ctx: Context, scope: Scope, most: number): Promise<number> {
  const values: unknown[] = [most]
  const conditions = conditionsOf({ ...scope, filters: {} }, ofFacts, values)
  const found = await ctx.client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM (SELECT FROM insight_facts f WHERE ${conditions} LIMIT $1) counted`,
    values,
  )
  return found.rows[0]?.count ?? 0
}
