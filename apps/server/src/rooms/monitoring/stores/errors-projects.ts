import type { ErrorAlerts } from '@svar/contract'
import { notFound } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'

export interface ProjectRow {
  id: string
  name: string
  removeMailAddresses: boolean
  removeIpAddresses: boolean
  allowedOrigins: string[]
  unresolved: number
  isOwn: boolean
  lastReleaseAt: Date | null
  lastTimedAt: Date | null
  alerts: ErrorAlerts
  createdAt: Date
}
export type ProjectFields = Pick<
  ProjectRow,
  'name' | 'removeMailAddresses' | 'removeIpAddresses' | 'allowedOrigins' | 'alerts'
>

const alertColumns = `jsonb_build_object(
  'new', jsonb_build_object('on', p.tells_new, 'after', p.new_after),
  'regressed', jsonb_build_object('on', p.tells_regressed, 'after', p.regressed_after),
  'rising', jsonb_build_object('on', p.tells_rising, 'times', p.rising_times, 'least', p.rising_least),
  'quietHours', CASE WHEN p.quiet_from IS NOT NULL THEN jsonb_build_object('from', p.quiet_from, 'to', p.quiet_to) END,
  'memberIds', p.told_members) AS alerts`

// Of each series its newest alone is looked up.
const newestColumns = `
  greatest((SELECT max(r.last_seen_at) FROM error_releases r WHERE r.project_id = p.id),
           (SELECT max(d.finished_at) FROM error_deploys d WHERE d.project_id = p.id)) AS "lastReleaseAt",
  (SELECT max(newest.at) FROM performance_series s, LATERAL (
     SELECT c.at FROM performance_counts c WHERE c.tenant_id = s.tenant_id AND c.series_id = s.id
     ORDER BY c.at DESC LIMIT 1) newest
   WHERE s.project_id = p.id) AS "lastTimedAt"`

const columns = `p.id::text, p.name, p.remove_mail_addresses AS "removeMailAddresses",
  p.remove_ip_addresses AS "removeIpAddresses", p.allowed_origins AS "allowedOrigins", p.is_own AS "isOwn",
  p.created_at AS "createdAt", ${alertColumns}, ${newestColumns},
  (SELECT count(*)::int FROM error_groups g WHERE g.project_id = p.id AND g.state = 'unresolved') AS unresolved`

/** Oldest first. */
export async function allProjects(ctx: Context): Promise<ProjectRow[]> {
  return (await ctx.client.query<ProjectRow>(`SELECT ${columns} FROM error_projects p ORDER BY p.id`)).rows
}

/** @throws AppError `not_found` */
export async function project(ctx: Context, id: string): Promise<ProjectRow> {
  const { rows } = await ctx.client.query<ProjectRow>(
    `SELECT ${columns} FROM error_projects p WHERE p.id = $1`,
    [id],
  )
  if (!rows[0]) throw notFound('project')
  return rows[0]
}

/** @returns its number */
export async function addProject(
  ctx: Context,
  fields: Omit<ProjectFields, 'alerts'>,
  createdAt: Date,
): Promise<string> {
  const { rows } = await ctx.client.query<{ id: string }>(
    `INSERT INTO error_projects (name, remove_mail_addresses, remove_ip_addresses, allowed_origins, created_at)
     VALUES ($1, $2, $3, $4, $5) RETURNING id::text`,
    [fields.name, fields.removeMailAddresses, fields.removeIpAddresses, fields.allowedOrigins, createdAt],
  )
  return rows[0]?.id as string
}

/** The one in which the installation reports its own errors; made where there is none. @returns its number, whether it is new */
export async function ownProject(
  ctx: Context,
  name: string,
  createdAt: Date,
): Promise<{ id: string; isNew: boolean }> {
  const made = await ctx.client.query<{ id: string }>(
    `INSERT INTO error_projects (name, is_own, created_at) VALUES ($1, true, $2)
     ON CONFLICT (tenant_id) WHERE is_own DO NOTHING RETURNING id::text`,
    [name, createdAt],
  )
  if (made.rows[0]) return { id: made.rows[0].id, isNew: true }
  const known = await ctx.client.query<{ id: string }>('SELECT id::text FROM error_projects WHERE is_own')
  return { id: known.rows[0]?.id as string, isNew: false }
}

export async function changeProject(ctx: Context, id: string, fields: ProjectFields): Promise<void> {
  await ctx.client.query(
    `UPDATE error_projects SET name = $2, remove_mail_addresses = $3, remove_ip_addresses = $4, allowed_origins = $5
     WHERE id = $1`,
    [id, fields.name, fields.removeMailAddresses, fields.removeIpAddresses, fields.allowedOrigins],
  )
  await changeAlerts(ctx, id, fields.alerts)
}

async function changeAlerts(ctx: Context, id: string, alerts: ErrorAlerts): Promise<void> {
  const { regressed, rising, quietHours } = alerts
  await ctx.client.query(
    `UPDATE error_projects SET tells_new = $2, new_after = $3, tells_regressed = $4, regressed_after = $5,
       tells_rising = $6, rising_times = $7, rising_least = $8, quiet_from = $9, quiet_to = $10, told_members = $11
     WHERE id = $1`,
    [
      id,
      alerts.new.on,
      alerts.new.after,
      regressed.on,
      regressed.after,
      rising.on,
      rising.times,
      rising.least,
      quietHours?.from ?? null,
      quietHours?.to ?? null,
      alerts.memberIds,
    ],
  )
}

export async function removeProject(ctx: Context, id: string): Promise<void> {
  await ctx.client.query('DELETE FROM error_projects WHERE id = $1', [id])
}
