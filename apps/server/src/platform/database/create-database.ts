import pg from 'pg'

/** Makes the database on its server where it is missing. @returns the server's version */
export async function createDatabase(url: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`)
    return (await client.query('SHOW server_version')).rows[0].server_version
  } finally {
    await client.end()
  }
}
