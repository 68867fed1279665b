import pg from 'pg'

export const MESSAGES_EACH = 10

/** Beside made-up words some that people look for, more and less often. */
const sentences = `
  CREATE TEMP TABLE bench_words AS
    SELECT n, syllables[1 + n % 16] || syllables[1 + n / 16 % 16] || syllables[1 + n / 256 % 16] || syllables[1 + n / 4096 % 16] AS word
    FROM generate_series(0, 19999) n,
      (SELECT '{la,ri,no,te,sko,bru,ven,hal,mi,dor,sta,kle,fjo,gru,pa,lem}'::text[] AS syllables) s;
  CREATE INDEX ON bench_words (n);
  CREATE TEMP TABLE bench_sentences AS
    SELECT k, (SELECT string_agg(w.word, ' ' ORDER BY i)
               FROM generate_series(1, 8) i JOIN bench_words w ON w.n = floor(20000 * power(abs(hashint4(k * 31 + i)) / 2147483648.0, 3))::int)
      || CASE WHEN k % 11 = 0 THEN ' levering' WHEN k % 97 = 0 THEN ' flyttevaskpris' WHEN k % 501 = 0 THEN ' sjiraffen' ELSE '' END AS text
    FROM generate_series(0, 19999) k;
  CREATE INDEX ON bench_sentences (k);`

const contacts = `
  INSERT INTO contacts (tenant_id, id, name, email, locale)
  SELECT $1, ('c0000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Kunde ' || n, 'kunde' || n || '@butikk.example', 'nb'
  FROM generate_series(1, 20000) n`

/** A tenth is open. Activity is spread over a year. */
const conversations = (count: number) => `
  INSERT INTO conversations (tenant_id, id, contact_id, channel, status, subject, preview, locale, assignee_id, assignee_name,
    last_seq, last_message_at, unread, waiting_since, sentiment, tags, created_at, closed_at)
  SELECT $1, ('d0000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
    ('c0000000-0000-7000-8000-' || lpad(to_hex(1 + n % 20000), 12, '0'))::uuid, 'web', status, 'Emne ' || n, 'Sist sagt ' || n, 'nb',
    CASE status WHEN 'human' THEN $2::uuid END, CASE status WHEN 'human' THEN 'Kari' END,
    ${MESSAGES_EACH}, at, CASE WHEN n % 3 = 0 AND status <> 'closed' THEN 1 ELSE 0 END, CASE status WHEN 'waiting' THEN at END,
    CASE WHEN n % 40 = 0 THEN 'negative' END, CASE WHEN n % 100 = 0 THEN '{Retur}'::text[] ELSE '{}' END, at - interval '1 hour',
    CASE status WHEN 'closed' THEN at END
  FROM (SELECT n, date_trunc('milliseconds', now() - n * interval '315 seconds') AS at,
          CASE WHEN n % 10 <> 0 THEN 'closed' WHEN n % 30 = 0 THEN 'human' WHEN n % 50 = 0 THEN 'waiting' ELSE 'bot' END AS status
        FROM generate_series(1, ${count}) n) made`

const tags = `
  INSERT INTO conversation_tags (tenant_id, name, conversation_id)
  SELECT tenant_id, unnest(tags), id FROM conversations WHERE tenant_id = $1 AND tags <> '{}'`

const messages = (from: number, to: number) => `
  INSERT INTO messages (tenant_id, id, conversation_id, seq, client_id, kind, author_kind, text, locale, created_at)
  SELECT $1, ('e0000000-0000-7000-8000-' || lpad(to_hex(n * 16 + s), 12, '0'))::uuid,
    ('d0000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, s, 'bench-' || s, 'text',
    CASE WHEN s % 2 = 1 THEN 'visitor' ELSE 'assistant' END, a.text || ' ' || b.text || CASE WHEN s = 1 THEN ' ordre ' || n ELSE '' END,
    'nb', now() - n * interval '315 seconds' - (${MESSAGES_EACH} - s) * interval '1 minute'
  FROM generate_series(${from}, ${to}) n CROSS JOIN generate_series(1, ${MESSAGES_EACH}) s
  JOIN bench_sentences a ON a.k = (n * 13 + s * 7919) % 20000
  JOIN bench_sentences b ON b.k = (n * 29 + s * 104729) % 20000`

/** So many conversations get their messages in one statement. */
const AT_ONCE = 10_000

/**
 * Fills a workspace with what a year of a busy desk leaves, in the database itself.
 * @returns how many seconds it took
 */
export async function fillDesk(databaseUrl: string, tenantSlug: string, count: number): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const began = performance.now()
  try {
    const found = await client.query(
      `SELECT t.tenant_id AS id, (SELECT id FROM api_keys k WHERE k.tenant_id = t.tenant_id ORDER BY created_at DESC LIMIT 1) AS key
       FROM tenants t WHERE slug = $1`,
      [tenantSlug],
    )
    const { id, key } = found.rows[0]
    await client.query(sentences)
    await client.query(contacts, [id])
    await client.query(conversations(count), [id, key])
    await client.query(tags, [id])
    for (let from = 1; from <= count; from += AT_ONCE)
      await client.query(messages(from, Math.min(count, from + AT_ONCE - 1)), [id])
    await client.query('VACUUM ANALYZE')
    return (performance.now() - began) / 1000
  } finally {
    await client.end()
  }
}
