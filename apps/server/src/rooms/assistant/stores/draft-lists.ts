import type { DraftFigures, DraftHint, DraftReason } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import type { Visibility } from '../../teams/index.ts'

type Hint = Omit<DraftHint, 'at'> & { at: Date }

/** Refusals that nobody has looked after, of conversations that the caller sees; newest first. */
export async function openRefusals(ctx: Context, visibility: Visibility, limit: number): Promise<Hint[]> {
  const { kind } = visibility
  const found = await ctx.client.query<Hint>(
    `SELECT d.id, d.conversation_id AS "conversationId", d.question, d.text, d.locale, d.reason, d.note, d.sources,
       d.decided_by AS "byName", d.decided_at AS at
     FROM drafts d JOIN conversations c ON c.tenant_id = d.tenant_id AND c.id = d.conversation_id
     WHERE d.state = 'refused' AND d.settled_at IS NULL
       AND ($1 = 'all' OR c.assignee_id = $2 OR ($1 = 'teams' AND (c.team_id IS NULL OR c.team_id = ANY($3::uuid[]))))
     ORDER BY d.decided_at DESC LIMIT $4`,
    [kind, kind === 'all' ? null : visibility.memberId, kind === 'teams' ? visibility.teamIds : [], limit],
  )
  return found.rows
}

type Counted = Omit<DraftFigures, 'days' | 'reasons' | 'sources'>

const outcomes = `count(*) FILTER (WHERE state = 'used')::int AS used, count(*) FILTER (WHERE state = 'edited')::int AS edited,
  count(*) FILTER (WHERE state = 'refused')::int AS refused, count(*) FILTER (WHERE state = 'passed')::int AS passed`

/** What became of those made since a moment. */
export async function draftCounts(ctx: Context, since: Date): Promise<Counted> {
  const found = await ctx.client.query<Counted>(
    `SELECT count(*)::int AS made, ${outcomes}, avg(changed) FILTER (WHERE state = 'edited') AS changed
     FROM drafts WHERE created_at >= $1`,
    [since],
  )
  return found.rows[0] as Counted
}

export async function refusalReasons(
  ctx: Context,
  since: Date,
): Promise<{ reason: DraftReason; times: number }[]> {
  const found = await ctx.client.query<{ reason: DraftReason; times: number }>(
    `SELECT reason, count(*)::int AS times FROM drafts WHERE created_at >= $1 AND state = 'refused' GROUP BY 1`,
    [since],
  )
  return found.rows
}

const SOURCES = 50

/** The same by source: one that several rest on counts for each; those refused most come first. */
export async function countsBySource(ctx: Context, since: Date): Promise<DraftFigures['sources']> {
  const found = await ctx.client.query<DraftFigures['sources'][number]>(
    `SELECT "sourceId", max(title) AS title, ${outcomes}
     FROM (SELECT DISTINCT ON (d.id, s.value->>'sourceId') d.state, s.value->>'sourceId' AS "sourceId", s.value->>'title' AS title
           FROM drafts d CROSS JOIN LATERAL jsonb_array_elements(d.sources) AS s WHERE d.created_at >= $1) AS each
     GROUP BY "sourceId" ORDER BY refused DESC, count(*) DESC, "sourceId" LIMIT ${SOURCES}`,
    [since],
  )
  return found.rows
}
