import pg from 'pg'

const CLIENTS = 8

/** The limit to compare with: rows that a PostgreSQL takes one by one, each in its own transaction. */
export interface PeerInserts {
  /** @returns rows per second over eight connections */
  measure(seconds: number): Promise<number>
  close(): Promise<void>
}

/** Opens it in a database of its own on the server that Svar uses, so that both share its disk and settings. */
export async function openPeerInserts(databaseUrl: string): Promise<PeerInserts> {
  const url = Object.assign(new URL(databaseUrl), { pathname: '/svar_bench' }).href
  await createDatabase(databaseUrl)
  const clients = Array.from({ length: CLIENTS }, () => new pg.Client({ connectionString: url }))
  await Promise.all(clients.map((client) => client.connect()))
  await clients[0]?.query(
    'CREATE TABLE rows (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, conversation_id uuid, text text, created_at timestamptz DEFAULT now())',
  )
  return {
    async measure(seconds) {
      const until = performance.now() + seconds * 1000
      const counts = await Promise.all(clients.map((client) => insertUntil(client, until)))
      return counts.reduce((sum, count) => sum + count, 0) / seconds
    },
    async close() {
      await Promise.all(clients.map((client) => client.end()))
    },
  }
}

async function createDatabase(databaseUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: databaseUrl })
  await owner.connect()
  await owner.query('DROP DATABASE IF EXISTS svar_bench')
  await owner.query('CREATE DATABASE svar_bench')
  await owner.end()
}

async function insertUntil(client: pg.Client, until: number): Promise<number> {
  let count = 0
  while (performance.now() < until) {
    await client.query({
      name: 'insert',
      text: 'INSERT INTO rows (conversation_id, text) VALUES ($1, $2)',
      values: ['00000000-0000-4000-8000-000000000000', 'When do you open on Saturday?'],
    })
    count += 1
  }
  return count
}
