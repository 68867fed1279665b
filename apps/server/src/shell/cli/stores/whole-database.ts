import pg from 'pg'

const BATCH = 500

export interface TableName {
  schema: string
  table: string
}

const named = ({ schema, table }: TableName) => `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(table)}`

/** Jobs that are done need not come back; one that was being done is done again. */
const jobs: TableName = { schema: 'jobs', table: 'job' }
const isJobs = ({ schema }: TableName) => schema === jobs.schema

/** Every table that holds what people would miss. Unlogged ones hold nothing that outlives a crash. */
export async function tablesToKeep(client: pg.Client): Promise<TableName[]> {
  const found = await client.query<TableName>(
    `SELECT n.nspname AS schema, c.relname AS table FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relpersistence = 'p'
       AND n.nspname IN ('public', 'account') AND c.relname <> 'svar_migrations' ORDER BY 1, 2`,
  )
  const queue = await client.query(`SELECT to_regclass('jobs.job') AS name`)
  return queue.rows[0]?.name ? [...found.rows, jobs] : found.rows
}

/** From now on everything is read as it is at this moment, whatever others write. */
export const beginReading = (client: pg.Client) =>
  client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')

/** From now on rows may come in any order: what one points at may come later. */
export const beginPuttingBack = (client: pg.Client) =>
  client.query('BEGIN; SET LOCAL session_replication_role = replica')

export const commit = (client: pg.Client) => client.query('COMMIT')

/** Which migrations the database has, with their hashes. */
export async function migrationsOf(client: pg.Client): Promise<string[]> {
  const found = await client.query<{ name: string; hash: string }>(
    'SELECT name, hash FROM svar_migrations ORDER BY name',
  )
  return found.rows.map(({ name, hash }) => `${name} ${hash}`)
}

/** A table's rows as JSON texts, as they were when the transaction began. */
export async function* rowsOfTable(client: pg.Client, name: TableName): AsyncIterable<string> {
  const condition = isJobs(name) ? `WHERE t.state IN ('created', 'retry', 'active')` : ''
  await client.query(
    `DECLARE kept NO SCROLL CURSOR FOR SELECT to_jsonb(t)::text AS row FROM ${named(name)} t ${condition}`,
  )
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`FETCH ${BATCH} FROM kept`)
    for (const { row } of rows) yield row
    if (rows.length < BATCH) break
  }
  await client.query('CLOSE kept')
}

/** Whether somebody works with this database already. */
export async function isInUse(client: pg.Client): Promise<boolean> {
  const found = await client.query(
    'SELECT EXISTS (SELECT FROM tenants) OR EXISTS (SELECT FROM account.users) AS used',
  )
  return found.rows[0]?.used === true
}

/** Puts rows back, in one batch. @returns how many were new */
export async function putBack(client: pg.Client, name: TableName, rows: string[]): Promise<number> {
  const columns = (await columnsOf(client, name)).map((column) => pg.escapeIdentifier(column))
  const values = isJobs(name)
    ? columns.map((column) => (column === '"state"' ? againWaiting : column))
    : columns
  const added = await client.query(
    `INSERT INTO ${named(name)} (${columns.join(', ')}) OVERRIDING SYSTEM VALUE
     SELECT ${values.join(', ')} FROM jsonb_populate_recordset(NULL::${named(name)}, $1::jsonb) ON CONFLICT DO NOTHING`,
    [`[${rows.join(',')}]`],
  )
  return added.rowCount ?? 0
}

const againWaiting = `CASE WHEN state = 'active' THEN 'retry' ELSE state END`

async function columnsOf(client: pg.Client, name: TableName): Promise<string[]> {
  const found = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`,
    [named(name)],
  )
  return found.rows.map((row) => row.name)
}

/** What is counted up by the database goes on after the highest number that came back. */
export async function continueCounting(client: pg.Client, name: TableName): Promise<void> {
  const found = await client.query<{ column: string }>(
    `SELECT attname AS column FROM pg_attribute WHERE attrelid = $1::regclass AND attidentity <> ''`,
    [named(name)],
  )
  for (const { column } of found.rows) {
    await client.query(
      `SELECT setval(pg_get_serial_sequence($1, $2), (SELECT max(${pg.escapeIdentifier(column)}) FROM ${named(name)}))`,
      [named(name), column],
    )
  }
}
