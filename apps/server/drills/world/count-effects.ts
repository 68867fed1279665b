import pg from 'pg'

/** Where marks of mutations end up, and the statement that lists the texts there. */
const places = {
  messages: "SELECT text FROM messages WHERE author_kind IN ('visitor', 'member')",
  tickets: 'SELECT subject AS text FROM tickets',
  sessions: 'SELECT topic AS text FROM conversations WHERE topic IS NOT NULL',
  questions: 'SELECT question AS text FROM faqs',
}

/** How often each mark is stored, over all tables. `changed`: texts that should have been refused. */
export async function countEffects(
  databaseUrl: string,
  markPattern: RegExp,
): Promise<{ times: Map<string, number>; changed: string[] }> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const times = new Map<string, number>()
  const changed: string[] = []
  try {
    for (const statement of Object.values(places)) {
      const { rows } = await client.query<{ text: string }>(statement)
      for (const { text } of rows) {
        const mark = markPattern.exec(text ?? '')?.[0]
        if (!mark) continue
        if (text.endsWith('changed')) changed.push(mark)
        times.set(mark, (times.get(mark) ?? 0) + 1)
      }
    }
  } finally {
    await client.end()
  }
  return { times, changed }
}
