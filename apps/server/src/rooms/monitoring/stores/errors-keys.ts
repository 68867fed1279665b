import { notFound } from '../../../kernel/errors.ts'
import type { Platform } from '../../../platform/platform.ts'
import { asLogin, type Context } from '../../../platform/tenancy/context.ts'

export interface KeyRow {
  id: string
  projectId: string
  name: string
  publicKey: string
  eventsPerMinute: number
  mostSentBytes: number
  mostUnpackedBytes: number
  sampleRate: number
  disabledAt: Date | null
  createdAt: Date
}
/** What has to be known of a key at the door. */
export type KnownKey = Omit<KeyRow, 'name' | 'createdAt'> & {
  tenantId: string
  removeMailAddresses: boolean
  removeIpAddresses: boolean
  allowedOrigins: string[]
  mapsChangedAt: Date | null
}

const columns = `k.id, k.project_id::text AS "projectId", k.public_key AS "publicKey", k.events_per_minute AS "eventsPerMinute",
  k.most_sent_bytes AS "mostSentBytes", k.most_unpacked_bytes AS "mostUnpackedBytes", k.sample_rate AS "sampleRate",
  k.disabled_at AS "disabledAt"`
const all = `${columns}, k.name, k.created_at AS "createdAt"`

/** The directory: before that, no tenant is known. */
export async function keyByPublicKey(platform: Platform, publicKey: string): Promise<KnownKey | null> {
  const found = await asLogin(platform, (client) =>
    client.query<KnownKey>(
      `SELECT ${columns}, k.tenant_id AS "tenantId", p.remove_mail_addresses AS "removeMailAddresses",
         p.remove_ip_addresses AS "removeIpAddresses", p.allowed_origins AS "allowedOrigins",
         p.maps_changed_at AS "mapsChangedAt"
       FROM error_keys k JOIN error_projects p ON p.tenant_id = k.tenant_id AND p.id = k.project_id
       WHERE k.public_key = $1`,
      [publicKey],
    ),
  )
  return found.rows[0] ?? null
}

/** Oldest first. */
export async function keysOf(ctx: Context, projectId: string): Promise<KeyRow[]> {
  const { rows } = await ctx.client.query<KeyRow>(
    `SELECT ${all} FROM error_keys k WHERE project_id = $1 ORDER BY created_at, id`,
    [projectId],
  )
  return rows
}

/** @throws AppError `not_found` */
export async function lockKey(ctx: Context, id: string): Promise<KeyRow> {
  const { rows } = await ctx.client.query<KeyRow>(
    `SELECT ${all} FROM error_keys k WHERE id = $1 FOR UPDATE`,
    [id],
  )
  if (!rows[0]) throw notFound('key')
  return rows[0]
}

/** Adds a key, or writes one anew. */
export async function saveKey(ctx: Context, row: KeyRow): Promise<void> {
  await ctx.client.query(
    `INSERT INTO error_keys (id, project_id, name, public_key, events_per_minute, most_sent_bytes, most_unpacked_bytes,
       sample_rate, disabled_at, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (tenant_id, id) DO UPDATE SET name = excluded.name, events_per_minute = excluded.events_per_minute,
       most_sent_bytes = excluded.most_sent_bytes, most_unpacked_bytes = excluded.most_unpacked_bytes,
       sample_rate = excluded.sample_rate, disabled_at = excluded.disabled_at`,
    [
      row.id,
      row.projectId,
      row.name,
      row.publicKey,
      row.eventsPerMinute,
      row.mostSentBytes,
      row.mostUnpackedBytes,
      row.sampleRate,
      row.disabledAt,
      row.createdAt,
    ],
  )
}

export async function removeKey(ctx: Context, id: string): Promise<void> {
  await ctx.client.query('DELETE FROM error_keys WHERE id = $1', [id])
}
