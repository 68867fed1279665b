import type { TestHouse } from './harness.ts'

/** The names of the statements that a process sends while it works. */
export async function statementsOf(house: TestHouse, work: () => Promise<unknown>): Promise<string[]> {
  const { pool } = house.platform.database
  const connect = pool.connect.bind(pool)
  const names: string[] = []
  pool.connect = (async () => {
    const client = await connect()
    const query = client.query
    client.query = ((...given: [{ name?: string }]) => {
      if (given[0].name) names.push(given[0].name)
      return (query as (...given: unknown[]) => unknown).apply(client, given)
    }) as typeof client.query
    const release = client.release
    client.release = (broken) => {
      client.query = query
      client.release = release
      release.call(client, broken)
    }
    return client
  }) as typeof pool.connect
  try {
    await work()
  } finally {
    pool.connect = connect as typeof pool.connect
  }
  return names
}
