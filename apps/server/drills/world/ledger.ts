import pg from 'pg'

/** What has been done, as the database has it. */
export interface Ledger {
  /** How often each question was answered. */
  answers: Map<string, number>
  /** The state of each mail, by recipient. */
  mails: Map<string, string>
  /** The state of each webhook, by the id that its receiver sees. */
  webhooks: Map<string, string>
  /** Events, mails and webhooks that are not done with. */
  open: number
  /** What processes have taken and not ended: events, mails and webhooks. */
  inHand: number
  /** What was announced of one mail more than once. */
  toldTwice: string[]
  /** All that has ended, and how: none of it may change any more. */
  ended: Map<string, string>
}

const answers = `
  SELECT asked.text, count(said.*)::int AS times
  FROM messages asked LEFT JOIN messages said ON said.tenant_id = asked.tenant_id
    AND said.conversation_id = asked.conversation_id AND said.author_kind = 'assistant'
  WHERE asked.author_kind = 'visitor' GROUP BY asked.tenant_id, asked.id, asked.text`

const ended = `
  SELECT 'event ' || id || ' ' || type AS what, jsonb_build_array(handled_at, dead_at, attempts)::text AS how
  FROM events WHERE handled_at IS NOT NULL
  UNION ALL
  SELECT 'mail ' || id, jsonb_build_array(state, attempts, state_at, sent_at)::text FROM mails WHERE state <> 'queued'
  UNION ALL
  SELECT 'webhook ' || id, jsonb_build_array(state, attempts, ended_at)::text FROM webhook_deliveries
  WHERE state <> 'waiting'`

const open = `
  SELECT 'all', (SELECT count(*) FROM events WHERE handled_at IS NULL AND dead_at IS NULL)
    + (SELECT count(*) FROM mails WHERE state = 'queued')
    + (SELECT count(*) FROM webhook_deliveries WHERE state = 'waiting')`

const inHand = `
  SELECT 'all', (SELECT count(*) FROM events WHERE handled_at IS NULL AND dead_at IS NULL AND taken_by IS NOT NULL)
    + (SELECT count(*) FROM mails WHERE state = 'queued' AND in_flight)
    + (SELECT count(*) FROM webhook_deliveries WHERE state = 'waiting' AND taken_by IS NOT NULL)`

const toldTwice = `
  SELECT type || ' of ' || aggregate_id, count(*) FROM events WHERE type LIKE 'delivery.%'
  GROUP BY tenant_id, type, aggregate_id HAVING count(*) > 1`

/** @param databaseUrl the owner's */
export async function readLedger(databaseUrl: string): Promise<Ledger> {
  return asOwner(databaseUrl, async (client) => {
    const pairs = async <T = string>(text: string): Promise<[string, T][]> =>
      (await client.query<[string, T]>({ text, rowMode: 'array' })).rows
    return {
      answers: new Map(await pairs<number>(answers)),
      mails: new Map(await pairs('SELECT recipient, state FROM mails')),
      webhooks: new Map(
        await pairs("SELECT 'msg_' || replace(id::text, '-', ''), state FROM webhook_deliveries"),
      ),
      open: Number((await pairs(open))[0]?.[1]),
      inHand: Number((await pairs(inHand))[0]?.[1]),
      toldTwice: (await pairs(toldTwice)).map(([what]) => what),
      ended: new Map(await pairs(ended)),
    }
  })
}

/** @returns what had ended before and is different after */
export function changed(before: Ledger, after: Ledger): string[] {
  return [...before.ended].flatMap(([what, how]) => {
    const now = after.ended.get(what) ?? 'nothing'
    return now === how ? [] : [`${what}: ${how} became ${now}`]
  })
}

/** As if half a minute of the longest lease had passed already. */
export const shortenMailLeases = (databaseUrl: string): Promise<unknown> =>
  asOwner(databaseUrl, (client) =>
    client.query(
      "UPDATE mails SET available_at = available_at - interval '30 seconds' WHERE state = 'queued'",
    ),
  )

async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
