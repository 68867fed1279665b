import { sql } from 'drizzle-orm'
import { type PgColumnBuilderBase, pgTable, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Every tenant's table begins with it; the database fills it in from the transaction's tenant. */
export const tenantId = () => uuid('tenant_id').notNull().default(sql`current_tenant()`)
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** A table of rows with an id, keyed by tenant and id. */
export function tenantTable<const N extends string, C extends Record<string, PgColumnBuilderBase>>(
  name: N,
  columns: C,
) {
  return pgTable(name, { tenantId: tenantId(), id: uuid('id').notNull(), ...columns }, (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
  ])
}
