import pg from 'pg'
import type { Context } from '../../../platform/tenancy/context.ts'

const BATCH = 500
/** Nothing that a person could use elsewhere: machinery, and what opens doors. */
const machinery = ['idempotency_keys', 'handled_events', 'live_tickets']
const secret = /hash|secret|sealed|token|password|encrypted|api_key$/

/** All rows of the transaction's tenant as lines of JSON; row security does the choosing. */
export async function* rowsOf(ctx: Context): AsyncIterable<string> {
  for (const table of (await tenantTables(ctx)).filter((name) => !machinery.includes(name))) {
    const name = pg.escapeIdentifier(table)
    await ctx.client.query(`DECLARE exported NO SCROLL CURSOR FOR SELECT to_jsonb(t) AS row FROM ${name} t`)
    for (;;) {
      const { rows } = await ctx.client.query<{ row: Record<string, unknown> }>(
        `FETCH ${BATCH} FROM exported`,
      )
      for (const { row } of rows) yield JSON.stringify({ table, row: withoutSecrets(row) })
      if (rows.length < BATCH) break
    }
    await ctx.client.query('CLOSE exported')
  }
}

const withoutSecrets = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !secret.test(column)))

/** Deletes the tenant's rows from every table, those that others point at last. @returns how many */
export async function deleteRows(ctx: Context): Promise<number> {
  let count = 0
  for (const table of inOrderOfDeletion(await tenantTables(ctx), await references(ctx))) {
    const deleted = await ctx.client.query(
      `DELETE FROM ${pg.escapeIdentifier(table)} WHERE tenant_id = current_tenant()`,
    )
    count += deleted.rowCount ?? 0
  }
  return count
}

async function tenantTables(ctx: Context): Promise<string[]> {
  const found = await ctx.client.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
     WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relnamespace = 'public'::regnamespace ORDER BY 1`,
  )
  return found.rows.map((row) => row.name)
}

interface Reference {
  from: string
  to: string
}

async function references(ctx: Context): Promise<Reference[]> {
  const found = await ctx.client.query<Reference>(
    `SELECT f.relname AS from, t.relname AS to FROM pg_constraint k
     JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
     WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace AND k.conrelid <> k.confrelid`,
  )
  return found.rows
}

/** A table comes when nothing that is left points at it. */
export function inOrderOfDeletion(tables: string[], links: Reference[]): string[] {
  const left = new Set(tables)
  const order: string[] = []
  while (left.size > 0) {
    const free = [...left].filter((table) => !links.some(({ from, to }) => to === table && left.has(from)))
    // Tables that point at each other go as they stand; the database then says which row is in the way.
    const next = free.length > 0 ? free : [...left]
    order.push(...next)
    for (const table of next) left.delete(table)
  }
  return order
}
