import pg from 'pg'
import { startTestPostgres } from '../apps/server/src/platform/database/embedded/test-postgres.ts'

/** In a server of this process's own, so that a test can do to it what no person could. @returns its address */
export async function ownDatabase(name: string): Promise<string> {
  const server = new URL((await startTestPostgres()).url)
  const own = `svar_${name}_${process.pid}`
  const client = new pg.Client({ connectionString: server.href })
  await client.connect()
  await client.query(`CREATE DATABASE ${own}`)
  await client.end()
  server.pathname = `/${own}`
  return server.href
}
