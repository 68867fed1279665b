import { notFound } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'

export interface MapRow {
  id: string
  file: string
  release: string | null
  build: string | null
  debugId: string | null
  sizeBytes: number
  createdAt: Date
}
const columns = `id, file, release, build, debug_id AS "debugId", size_bytes AS "sizeBytes", created_at AS "createdAt"`
const MOST_SHOWN = 500

/** Newest first. */
export async function mapsOf(ctx: Context, projectId: string): Promise<MapRow[]> {
  const { rows } = await ctx.client.query<MapRow>(
    `SELECT ${columns} FROM error_source_maps WHERE project_id = $1 ORDER BY created_at DESC, id LIMIT ${MOST_SHOWN}`,
    [projectId],
  )
  return rows
}

/** Takes the place of the one that was for the same file of the same build. */
export async function addMap(ctx: Context, projectId: string, row: MapRow, map: Buffer): Promise<void> {
  await ctx.client.query(
    `DELETE FROM error_source_maps WHERE project_id = $1
       AND CASE WHEN $2::text IS NOT NULL THEN debug_id = $2 ELSE debug_id IS NULL AND release = $3 AND file = $4
         AND build IS NOT DISTINCT FROM $5 END`,
    [projectId, row.debugId, row.release, row.file, row.build],
  )
  await ctx.client.query(
    `INSERT INTO error_source_maps (id, project_id, file, release, build, debug_id, size_bytes, map, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [row.id, projectId, row.file, row.release, row.build, row.debugId, row.sizeBytes, map, row.createdAt],
  )
  await ctx.client.query('UPDATE error_projects SET maps_changed_at = $2 WHERE id = $1', [
    projectId,
    row.createdAt,
  ])
}

/** When a map of a project was last added, and what is removed of its events. @throws AppError `not_found` */
export async function mapsChanged(ctx: Context, projectId: string) {
  const { rows } = await ctx.client.query<{
    mapsChangedAt: Date | null
    removeMailAddresses: boolean
    removeIpAddresses: boolean
  }>(
    `SELECT maps_changed_at AS "mapsChangedAt", remove_mail_addresses AS "removeMailAddresses",
       remove_ip_addresses AS "removeIpAddresses" FROM error_projects WHERE id = $1`,
    [projectId],
  )
  if (!rows[0]) throw notFound('project')
  return rows[0]
}

export interface MapAsked {
  debugId: string | null
  release: string | null
  build: string | null
  path: string
}

/**
 * By debug id, which cannot be mistaken; else of the release the one whose name fits most of the path. A map that was
 * uploaded for one build serves no other, and is taken before one of the same file that names none.
 */
export async function findMap(
  ctx: Context,
  projectId: string,
  { debugId, release, build, path }: MapAsked,
): Promise<Buffer | null> {
  const { rows } = await ctx.client.query<{ map: Buffer }>(
    `SELECT map FROM error_source_maps
     WHERE project_id = $1 AND (debug_id = $2 OR (release = $3
       AND (build IS NULL OR build = $5) AND right('/' || $4, length(file) + 1) = '/' || file))
     ORDER BY debug_id IS NOT DISTINCT FROM $2 AND $2 IS NOT NULL DESC, length(file) DESC, build NULLS LAST, created_at DESC
     LIMIT 1`,
    [projectId, debugId, release, path, build],
  )
  return rows[0]?.map ?? null
}
