import { notFound } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'

export interface ReleaseRow {
  version: string
  createdAt: Date
  lastSeenAt: Date
  releasedAt: Date | null
  events: number
  newGroups: number
}
export interface DeployRow {
  id: string
  projectId: string
  version: string
  environment: string
  name: string | null
  url: string | null
  startedAt: Date | null
  finishedAt: Date
}

const columns = `r.version, r.first_seen_at AS "createdAt", r.last_seen_at AS "lastSeenAt", r.released_at AS "releasedAt",
  r.event_count AS events,
  (SELECT count(*)::int FROM error_groups g WHERE g.project_id = r.project_id AND g.first_release = r.version) AS "newGroups"`

/** Newest first. */
export async function releasesOf(ctx: Context, projectId: string): Promise<ReleaseRow[]> {
  const { rows } = await ctx.client.query<ReleaseRow>(
    `SELECT ${columns} FROM error_releases r WHERE project_id = $1 ORDER BY first_seen_at DESC, version LIMIT 100`,
    [projectId],
  )
  return rows
}

/** @throws AppError `not_found` */
export async function release(ctx: Context, projectId: string, version: string): Promise<ReleaseRow> {
  const { rows } = await ctx.client.query<ReleaseRow>(
    `SELECT ${columns} FROM error_releases r WHERE project_id = $1 AND version = $2`,
    [projectId, version],
  )
  if (!rows[0]) throw notFound('release')
  return rows[0]
}

/** Which releases of a project were known at a time, the latest first. */
export async function versionsBefore(ctx: Context, projectId: string, at: Date): Promise<string[]> {
  const { rows } = await ctx.client.query<{ version: string }>(
    `SELECT version FROM error_releases WHERE project_id = $1 AND first_seen_at <= $2
     ORDER BY first_seen_at DESC LIMIT 200`,
    [projectId, at],
  )
  return rows.map(({ version }) => version)
}

/** Adds a release or changes when it was released; `undefined` leaves that as it is. */
export async function saveRelease(
  ctx: Context,
  projectId: string,
  version: string,
  releasedAt: Date | undefined,
): Promise<void> {
  await ctx.client.query(
    `INSERT INTO error_releases (project_id, version, first_seen_at, last_seen_at, released_at) VALUES ($1, $2, $3, $3, $4)
     ON CONFLICT (tenant_id, project_id, version) DO UPDATE
       SET released_at = coalesce(excluded.released_at, error_releases.released_at)`,
    [projectId, version, ctx.clock.now(), releasedAt ?? null],
  )
}

const MOST_DEPLOYS = 200

export async function addDeploy(
  ctx: Context,
  projectId: string,
  version: string,
  deploy: Omit<DeployRow, 'id' | 'projectId' | 'version'>,
): Promise<DeployRow> {
  const { rows } = await ctx.client.query<{ id: string }>(
    `INSERT INTO error_deploys (project_id, version, environment, name, url, started_at, finished_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id::text`,
    [projectId, version, deploy.environment, deploy.name, deploy.url, deploy.startedAt, deploy.finishedAt],
  )
  await ctx.client.query(
    `DELETE FROM error_deploys WHERE project_id = $1 AND id IN (
       SELECT id FROM error_deploys WHERE project_id = $1 ORDER BY id DESC OFFSET ${MOST_DEPLOYS})`,
    [projectId],
  )
  return { id: rows[0]?.id as string, projectId, version, ...deploy }
}

const deployColumns = `id::text, project_id::text AS "projectId", version, environment, name, url,
  started_at AS "startedAt", finished_at AS "finishedAt"`

/** Newest first. */
export async function deploysOf(ctx: Context, projectId: string, version: string): Promise<DeployRow[]> {
  const { rows } = await ctx.client.query<DeployRow>(
    `SELECT ${deployColumns} FROM error_deploys WHERE project_id = $1 AND version = $2 ORDER BY id DESC`,
    [projectId, version],
  )
  return rows
}

/** The latest first, of one project or of all, of any time or since then. */
export async function latestDeploys(
  ctx: Context,
  projectId: string | null,
  since: Date | null,
): Promise<DeployRow[]> {
  const { rows } = await ctx.client.query<DeployRow>(
    `SELECT ${deployColumns} FROM error_deploys
     WHERE ($1::bigint IS NULL OR project_id = $1) AND ($2::timestamptz IS NULL OR finished_at >= $2)
     ORDER BY finished_at DESC, id DESC LIMIT ${MOST_DEPLOYS}`,
    [projectId, since],
  )
  return rows
}

/** Where a project runs, by what its events say; the one that was heard of last first. */
export async function environmentsOf(ctx: Context, projectId: string) {
  const { rows } = await ctx.client.query<{
    name: string
    events: number
    unresolved: number
    lastSeenAt: Date
  }>(
    `SELECT t.value AS name, sum(t.events)::float AS events, max(t.last_seen_at) AS "lastSeenAt",
       (count(DISTINCT g.id) FILTER (WHERE g.state = 'unresolved'))::int AS unresolved
     FROM error_prints p JOIN error_tags t ON t.print_id = p.id JOIN error_groups g ON g.id = p.group_id
     WHERE p.project_id = $1 AND t.name = 'environment' GROUP BY 1 ORDER BY 3 DESC, 1 LIMIT 50`,
    [projectId],
  )
  return rows
}
