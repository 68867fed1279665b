import type { ListConditions } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'

export interface FilterRow {
  id: string
  name: string
  ownerId: string
  shared: boolean
  conditions: ListConditions
}

const columns = 'id, name, owner_id AS "ownerId", shared, conditions'

/** Somebody's own and those that are shared, by name. */
export async function filtersFor(ctx: Context, memberId: string): Promise<FilterRow[]> {
  const found = await ctx.client.query<FilterRow>(
    `SELECT ${columns} FROM saved_filters WHERE shared OR owner_id = $1 ORDER BY lower(name), id LIMIT 50`,
    [memberId],
  )
  return found.rows
}

export async function filterOf(ctx: Context, id: string): Promise<FilterRow | null> {
  const found = await ctx.client.query<FilterRow>(`SELECT ${columns} FROM saved_filters WHERE id = $1`, [id])
  return found.rows[0] ?? null
}

export async function putFilter(ctx: Context, row: FilterRow): Promise<void> {
  await ctx.client.query(
    `INSERT INTO saved_filters (id, name, owner_id, shared, conditions) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (tenant_id, id) DO UPDATE SET name = $2, shared = $4, conditions = $5`,
    [row.id, row.name, row.ownerId, row.shared, row.conditions],
  )
}

export async function dropFilter(ctx: Context, id: string): Promise<void> {
  await ctx.client.query('DELETE FROM saved_filters WHERE id = $1', [id])
}
