import type { Context } from '../../../platform/tenancy/context.ts'

/** What is asked for; `before` is as long ago from `from` as `to` is ahead of it. */
export interface Selection {
  project: string
  kind: string
  environment?: string | undefined
  name?: string | undefined
  operation?: string | undefined
  search?: string | undefined
}
export interface Window {
  before: Date
  from: Date
  to: Date
  pointSeconds: number
}
/** Counts of one point; `point` is -1 for the whole span before. */
export interface PointRow {
  name: string
  operation: string
  point: number
  total: number
  failed: number
}
export interface StepRow {
  name: string
  operation: string
  point: number
  step: number
  times: number
}

const chosen = `FROM performance_counts c JOIN performance_series s ON s.id = c.series_id
  WHERE c.at >= $1 AND c.at < $3 AND s.project_id = $5 AND s.kind = $6
    AND ($7::text IS NULL OR s.environment = $7)
    AND ($8::text IS NULL OR s.name = $8) AND ($9::text IS NULL OR s.operation = $9)
    AND ($10::text IS NULL OR position(lower($10) IN lower(s.name)) > 0)
    AND ($11::text[] IS NULL OR (s.operation || ' ' || s.name) = ANY($11))`
const pointOf = `CASE WHEN c.at < $2 THEN -1 ELSE floor(extract(epoch FROM c.at - $2) / $4::int)::int END`

interface Grouping {
  /** Names apart, or all of them together. */
  byName: boolean
  /** Only these, as `OPERATION NAME`. */
  only?: string[]
}

/** How often, by point. */
export async function pointsOf(
  ctx: Context,
  window: Window,
  selection: Selection,
  grouping: Grouping,
): Promise<PointRow[]> {
  const { rows } = await ctx.client.query<PointRow>(
    `SELECT ${grouped(grouping)}, ${pointOf} AS point, sum(c.total)::float AS total, sum(c.failed)::float AS failed
     ${chosen} GROUP BY 1, 2, 3`,
    values(window, selection, grouping),
  )
  return rows
}

/** How often each step of duration, by point. */
export async function stepsOf(
  ctx: Context,
  window: Window,
  selection: Selection,
  grouping: Grouping,
): Promise<StepRow[]> {
  const { rows } = await ctx.client.query<StepRow>(
    `SELECT name, operation, point, step, sum(times)::float AS times
     FROM (SELECT ${grouped(grouping)}, ${pointOf} AS point, unnest(c.steps) AS step, unnest(c.times) AS times ${chosen}) AS each
     GROUP BY 1, 2, 3, 4`,
    values(window, selection, grouping),
  )
  return rows
}

const grouped = ({ byName }: Grouping) =>
  byName ? 's.name, s.operation' : `''::text AS name, ''::text AS operation`

const values = (window: Window, selection: Selection, { only }: Grouping) => [
  window.before,
  window.from,
  window.to,
  window.pointSeconds,
  selection.project,
  selection.kind,
  selection.environment ?? null,
  selection.name ?? null,
  selection.operation ?? null,
  selection.search?.trim() || null,
  only ?? null,
]

/** In alphabetical order. */
export async function environmentsOf(ctx: Context, projectId: string): Promise<string[]> {
  const { rows } = await ctx.client.query<{ environment: string }>(
    `SELECT DISTINCT environment FROM performance_series WHERE project_id = $1 AND environment <> '' ORDER BY 1 LIMIT 50`,
    [projectId],
  )
  return rows.map(({ environment }) => environment)
}
