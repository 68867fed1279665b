import { notFound } from '../../../kernel/errors.ts'
import type { Platform } from '../../../platform/platform.ts'
import { asLogin, type Context } from '../../../platform/tenancy/context.ts'
import { columnsOf } from './errors-intake.ts'

export interface TokenRow {
  id: string
  name: string
  lastUsedAt: Date | null
  createdAt: Date
}
/** What has to be known of a token before the tenant is. */
export interface KnownToken {
  tenantId: string
  id: string
  projectId: string
}

/** The directory: before that, no tenant is known. */
export async function tokenByHash(platform: Platform, hash: string): Promise<KnownToken | null> {
  const { rows } = await asLogin(platform, (client) =>
    client.query<KnownToken>(
      `SELECT tenant_id AS "tenantId", id, project_id::text AS "projectId" FROM error_upload_tokens WHERE token_hash = $1`,
      [hash],
    ),
  )
  return rows[0] ?? null
}

/** Oldest first. */
export async function tokensOf(ctx: Context, projectId: string): Promise<TokenRow[]> {
  const { rows } = await ctx.client.query<TokenRow>(
    `SELECT id, name, last_used_at AS "lastUsedAt", created_at AS "createdAt" FROM error_upload_tokens
     WHERE project_id = $1 ORDER BY created_at, id`,
    [projectId],
  )
  return rows
}

export async function addToken(ctx: Context, projectId: string, row: TokenRow, hash: string): Promise<void> {
  await ctx.client.query(
    'INSERT INTO error_upload_tokens (id, project_id, name, token_hash, created_at) VALUES ($1, $2, $3, $4, $5)',
    [row.id, projectId, row.name, hash, row.createdAt],
  )
}

/** @throws AppError `not_found` */
export async function removeToken(ctx: Context, id: string): Promise<void> {
  const { rowCount } = await ctx.client.query('DELETE FROM error_upload_tokens WHERE id = $1', [id])
  if (!rowCount) throw notFound('token')
}

export async function noteTokenUsed(ctx: Context, id: string): Promise<void> {
  await ctx.client.query('UPDATE error_upload_tokens SET last_used_at = $2 WHERE id = $1', [
    id,
    ctx.clock.now(),
  ])
}

export interface Chunk {
  checksum: string
  bytes: Buffer
}

/** What waits to be put together, in bytes. */
export async function waitingBytes(ctx: Context, projectId: string): Promise<number> {
  const { rows } = await ctx.client.query<{ bytes: number }>(
    'SELECT coalesce(sum(length(bytes)), 0)::float AS bytes FROM error_upload_chunks WHERE project_id = $1',
    [projectId],
  )
  return rows[0]?.bytes ?? 0
}

export async function addChunks(ctx: Context, projectId: string, chunks: Chunk[]): Promise<void> {
  await ctx.client.query(
    `INSERT INTO error_upload_chunks (project_id, checksum, bytes, created_at)
     SELECT $1, checksum, bytes, $4 FROM unnest($2::text[], $3::bytea[]) AS g(checksum, bytes)
     ON CONFLICT (tenant_id, project_id, checksum) DO UPDATE SET created_at = excluded.created_at`,
    [projectId, ...columnsOf(chunks, [({ checksum }) => checksum, ({ bytes }) => bytes]), ctx.clock.now()],
  )
}

/** Which of these are there. */
export async function knownChunks(
  ctx: Context,
  projectId: string,
  checksums: string[],
): Promise<Set<string>> {
  const { rows } = await ctx.client.query<{ checksum: string }>(
    'SELECT checksum FROM error_upload_chunks WHERE project_id = $1 AND checksum = ANY($2)',
    [projectId, checksums],
  )
  return new Set(rows.map(({ checksum }) => checksum))
}

/** In the order in which they are named. */
export async function readChunks(ctx: Context, projectId: string, checksums: string[]): Promise<Buffer[]> {
  const { rows } = await ctx.client.query<{ bytes: Buffer }>(
    `SELECT c.bytes FROM unnest($2::text[]) WITH ORDINALITY AS g(checksum, place)
     JOIN error_upload_chunks c ON c.project_id = $1 AND c.checksum = g.checksum ORDER BY g.place`,
    [projectId, checksums],
  )
  return rows.map(({ bytes }) => bytes)
}

export async function removeChunks(ctx: Context, projectId: string, checksums: string[]): Promise<void> {
  await ctx.client.query('DELETE FROM error_upload_chunks WHERE project_id = $1 AND checksum = ANY($2)', [
    projectId,
    checksums,
  ])
}
