import pg from 'pg'
import type { TestDatabase } from '../test-database.ts'

/** What comes about while nobody does anything: how busy a subscriber was in each minute, and what the watch noticed. */
const keptByTheHouse = new Set(['subscriber_minutes', 'status_alerts'])
const ofTheWatch: Record<string, string> = { events: `type NOT LIKE 'monitoring.alert\\_%'` }

/**
 * Every row of a workspace in every table, as the database's owner sees it, and the accounts of its people.
 * @returns the rows of each table as text, in a fixed order
 */
export async function rowsOf(database: TestDatabase, tenantId: string): Promise<Map<string, string[]>> {
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  try {
    const tables = await client.query(
      `SELECT table_name AS name FROM information_schema.columns
       JOIN information_schema.tables USING (table_schema, table_name)
       WHERE table_schema = 'public' AND column_name = 'tenant_id' AND table_type = 'BASE TABLE' ORDER BY 1`,
    )
    const found = new Map<string, string[]>()
    const read = async (name: string, where: string) => {
      const rows = await client.query(`SELECT t::text AS row FROM ${name} t WHERE ${where} ORDER BY 1`, [
        tenantId,
      ])
      found.set(
        name,
        rows.rows.map(({ row }) => row),
      )
    }
    for (const { name } of tables.rows) {
      const also = ofTheWatch[name] ? ` AND ${ofTheWatch[name]}` : ''
      if (!keptByTheHouse.has(name)) await read(name, `tenant_id = $1${also}`)
    }
    const people = '(SELECT user_id FROM members WHERE tenant_id = $1)'
    await read('account.users', `id IN ${people}`)
    await read('account.credentials', `user_id IN ${people}`)
    await read('account.sessions', `user_id IN ${people}`)
    return found
  } finally {
    await client.end()
  }
}
