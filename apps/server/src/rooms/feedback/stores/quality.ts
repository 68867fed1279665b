import type { QualityFigures } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'

type Counted = QualityFigures['reasons']

/** Scores of conversations that ended, or were scored, since a moment. */
export async function csatSince(ctx: Context, since: Date): Promise<QualityFigures['csat']> {
  const found = await ctx.client.query<{ score: number; times: number }>(
    `SELECT csat_score AS score, count(*)::int AS times FROM conversations
     WHERE csat_score IS NOT NULL AND updated_at >= $1 GROUP BY 1`,
    [since],
  )
  const timesOf = (score: number) => found.rows.find((row) => row.score === score)?.times ?? 0
  const scores = [1, 2, 3, 4, 5].map(timesOf)
  const given = scores.reduce((sum, times) => sum + times, 0)
  const total = scores.reduce((sum, times, index) => sum + times * (index + 1), 0)
  return { given, average: given === 0 ? null : total / given, scores }
}

export async function thumbsSince(ctx: Context, since: Date): Promise<QualityFigures['thumbs']> {
  const found = await ctx.client.query<{ up: number; down: number }>(
    `SELECT count(*) FILTER (WHERE feedback = 'up')::int AS up, count(*) FILTER (WHERE feedback = 'down')::int AS down
     FROM messages WHERE created_at >= $1 AND feedback IS NOT NULL`,
    [since],
  )
  const reasons = await counted(
    ctx,
    `SELECT reason AS name, count(*)::int AS times FROM feedback_reasons, unnest(reasons) AS reason
     WHERE created_at >= $1 AND message_id IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1`,
    since,
  )
  return { ...(found.rows[0] ?? { up: 0, down: 0 }), reasons }
}

export const reasonsSince = (ctx: Context, since: Date): Promise<Counted> =>
  counted(
    ctx,
    `SELECT reason AS name, count(*)::int AS times FROM feedback_reasons, unnest(reasons) AS reason
     WHERE created_at >= $1 AND message_id IS NULL GROUP BY 1 ORDER BY 2 DESC, 1`,
    since,
  )

export const moodsSince = (ctx: Context, since: Date): Promise<Counted> =>
  counted(
    ctx,
    `SELECT mood AS name, count(*)::int AS times FROM conversation_moods
     WHERE updated_at >= $1 AND dismissed_at IS NULL GROUP BY 1 ORDER BY 2 DESC, 1`,
    since,
  )

const counted = async (ctx: Context, text: string, since: Date): Promise<Counted> =>
  (await ctx.client.query<Counted[number]>(text, [since])).rows

export async function riskySince(ctx: Context, since: Date): Promise<number> {
  const found = await ctx.client.query<{ times: number }>(
    'SELECT count(*)::int AS times FROM conversation_risks WHERE told_at >= $1',
    [since],
  )
  return found.rows[0]?.times ?? 0
}

type Reviews = QualityFigures['reviews']

export async function reviewsSince(ctx: Context, since: Date): Promise<Reviews> {
  const found = await ctx.client.query<Omit<Reviews, 'checklist'>>(
    `SELECT count(*) FILTER (WHERE state = 'waiting')::int AS waiting,
       count(*) FILTER (WHERE state = 'done' AND reviewed_at >= $1)::int AS done,
       avg(score) FILTER (WHERE state = 'done' AND reviewed_at >= $1)::float8 AS average FROM reviews`,
    [since],
  )
  const answers = await ctx.client.query<Reviews['checklist'][number]>(
    `SELECT a->>'question' AS question, count(*) FILTER (WHERE a->>'answer' = 'yes')::int AS yes,
       count(*) FILTER (WHERE a->>'answer' = 'no')::int AS no
     FROM reviews, jsonb_array_elements(answers) AS a WHERE state = 'done' AND reviewed_at >= $1 GROUP BY 1 ORDER BY 1`,
    [since],
  )
  return { ...(found.rows[0] as Omit<Reviews, 'checklist'>), checklist: answers.rows }
}
