import pg from 'pg'

/** What a load leaves to be done when there is time: reactions to events, and mails. */
const unsettled = `SELECT FROM events WHERE handled_at IS NULL AND dead_at IS NULL
                   UNION ALL SELECT FROM mails WHERE state = 'queued' LIMIT 1`
const LOOK_EVERY_MS = 500
const PATIENCE_MS = 15_000

export interface Work {
  /** Waits until Svar has nothing left to do, at most 15 seconds. */
  wait(): Promise<void>
  close(): Promise<void>
}

/** Looks into Svar's database, so that each measure begins in a house that is done with the one before. */
export async function watchWork(databaseUrl: string): Promise<Work> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  return {
    async wait() {
      for (const until = performance.now() + PATIENCE_MS; performance.now() < until; ) {
        await new Promise((again) => setTimeout(again, LOOK_EVERY_MS))
        if ((await client.query(unsettled)).rowCount === 0) return
      }
    },
    close: () => client.end(),
  }
}
