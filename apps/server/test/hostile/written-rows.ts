import pg from 'pg'
import type { TestHouse } from '../harness.ts'
import type { TestTenant } from '../test-tenant.ts'

interface Known {
  mark: string
  conversationId: string
  contactId: string
}
/** An address that leads to no machine. */
const nowhere = 'https://nowhere.example/'
type Write = (sql: string, ...values: string[]) => Promise<string>

/**
 * Gives a workspace what comes about by itself, by mishap or by a service outside only: the rows are written as the
 * database's owner. @returns their ids, by the path that leads to them
 */
export async function writeRows(house: TestHouse, { tenantId, owner }: TestTenant, known: Known) {
  const client = new pg.Client({ connectionString: house.database.ownerUrl })
  await client.connect()
  const write: Write = async (sql, ...values) =>
    String((await client.query(sql, [tenantId, ...values])).rows[0]?.id ?? '')
  // Nothing opens it but the key of this workspace.
  const seal = (secret: object) => house.platform.secrets.encrypt(JSON.stringify(secret), tenantId)
  const sealed = seal({ webhookUrl: nowhere })
  try {
    return {
      ...(await busRows(write, known.mark)),
      ...(await searchRows(write, known.mark)),
      ...(await vectorRows(write, known.mark)),
      '/api/monitoring/dead-jobs/': await deadJob(house, tenantId, known.mark),
      ...(await webhookRows(write, known.mark, sealed)),
      ...(await deliveryRows(write, {
        mark: known.mark,
        memberId: owner.memberId,
        sealed,
        sealedMailbox: seal({ host: 'nowhere.example', port: 993, user: known.mark, password: known.mark }),
      })),
      ...(await otherRows(write, known)),
    }
  } finally {
    await client.end()
  }
}

/** A job that failed at every attempt, by its kind and its id. */
async function deadJob(house: TestHouse, tenantId: string, mark: string): Promise<string> {
  const kind = 'monitoring.replay'
  const data = { tenantId, payload: { mark } }
  const ids = await house.platform.jobs.boss.insert(`${kind}.dead`, [{ data }], { returnId: true })
  return `${kind}/${ids?.[0]}`
}

/** As after thousands of messages, when words are filed, and after a merge. */
async function searchRows(write: Write, mark: string) {
  await write('INSERT INTO search_moved (tenant_id, message_id) VALUES ($1, gen_random_uuid())')
  await write(
    `INSERT INTO search_words (tenant_id, word, block, places) VALUES ($1, lower($2), 0, '\\x0000')`,
    mark,
  )
  await write('INSERT INTO search_vocabulary (tenant_id, word, first_line) VALUES ($1, lower($2), 0)', mark)
  return {}
}

/** Switched off, so that nothing is sent anywhere. */
async function vectorRows(write: Write, mark: string) {
  await write(
    `INSERT INTO embedding_settings (tenant_id, provider, model, is_on, max_tokens_per_day, detail)
     VALUES ($1, 'openai', $2, false, 1000, $2)`,
    mark,
  )
  await write('INSERT INTO embedding_usage (tenant_id, day, tokens) VALUES ($1, current_date, 1)')
  await write(
    `INSERT INTO passage_vectors (tenant_id, passage_id, part, generation, signs)
     SELECT tenant_id, id, 0, 1, B'01' FROM passages WHERE tenant_id = $1`,
  )
  await write(
    `INSERT INTO vector_numbers (tenant_id, passage_id, part, numbers)
     SELECT tenant_id, passage_id, part, '\\x0102' FROM passage_vectors WHERE tenant_id = $1`,
  )
  return {}
}

async function busRows(write: Write, mark: string) {
  const event = await write('SELECT id FROM events WHERE tenant_id = $1 ORDER BY id DESC LIMIT 1')
  const redelivery = await write(
    `INSERT INTO redeliveries (tenant_id, event_id, subscriber, type, state, payload)
     SELECT tenant_id, id, 'nobody', type, 'dead', payload FROM events WHERE tenant_id = $1 AND id = $2 RETURNING id`,
    event,
  )
  const replay = await write(
    `INSERT INTO replays (tenant_id, id, subscriber, to_time, created_by, last_id)
     VALUES ($1, gen_random_uuid(), 'nobody', now(), $2, 0) RETURNING id`,
    mark,
  )
  await write('INSERT INTO event_settings (tenant_id, kept_days) VALUES ($1, 120)')
  await write(`INSERT INTO paused_subscribers (tenant_id, subscriber) VALUES ($1, 'nobody')`)
  return {
    '/api/monitoring/events/': event,
    '/api/monitoring/redeliveries/': redelivery,
    '/api/monitoring/replays/': replay,
  }
}

/** Disabled, so that nothing is sent anywhere. */
async function webhookRows(write: Write, mark: string, sealed: string) {
  const endpoint = await write(
    `INSERT INTO webhook_endpoints (tenant_id, id, url, description, patterns, sealed_secret, disabled_reason, disabled_at)
     VALUES ($1, gen_random_uuid(), 'https://' || $2 || '.example/', $2, '{#}', $3, 'person', now()) RETURNING id`,
    mark,
    sealed,
  )
  const delivery = await write(
    `INSERT INTO webhook_deliveries (tenant_id, id, endpoint_id, type, body, state, ended_at)
     VALUES ($1, gen_random_uuid(), $2, 'test', $3, 'failed', now()) RETURNING id`,
    endpoint,
    mark,
  )
  return { '/api/webhooks/endpoints/': endpoint, '/api/webhooks/deliveries/': delivery }
}

async function deliveryRows(
  write: Write,
  { mark, memberId, sealed, sealedMailbox }: Record<'mark' | 'memberId' | 'sealed' | 'sealedMailbox', string>,
) {
  const provider = await write(
    `INSERT INTO delivery_providers (tenant_id, id, channel, kind, name, place, sealed)
     VALUES ($1, gen_random_uuid(), 'slack', 'slack', $2, 1, $3) RETURNING id`,
    mark,
    sealed,
  )
  const endpoint = `https://push.${mark}.example/`
  await write(
    `INSERT INTO push_subscriptions (tenant_id, id, member_id, endpoint, p256dh, auth)
     VALUES ($1, gen_random_uuid(), $2, $3, $4, $4)`,
    memberId,
    endpoint,
    mark,
  )
  await write(
    `INSERT INTO template_texts (tenant_id, template, locale, part, text) VALUES ($1, 'invitation', 'nb', 'note', $2)`,
    mark,
  )
  await write(
    `INSERT INTO mailboxes (tenant_id, sealed, address, look_at) VALUES ($1, $3, 'post@' || $2 || '.example', 'infinity')`,
    mark,
    sealedMailbox,
  )
  await write(
    `INSERT INTO delivery_report_tokens (tenant_id, provider_id, token, seen_at) VALUES ($1, $2, $3, now())`,
    provider,
    mark,
  )
  await write(
    `INSERT INTO delivery_buckets (tenant_id, provider, tokens, refilled_at) VALUES ($1, 'nobody', 1, now())`,
  )
  await write(
    `INSERT INTO alert_choices (tenant_id, member_id, kind, channels) VALUES ($1, $2, 'error', '{mail}')`,
    memberId,
  )
  const mail = await write('SELECT id FROM mails WHERE tenant_id = $1 LIMIT 1')
  await write(
    `INSERT INTO mail_readings (tenant_id, mail_id, what, by_person, first_at, last_at)
     VALUES ($1, $2, 'opened', true, now(), now())`,
    mail,
  )
  await write(
    `INSERT INTO mail_logos (tenant_id, sum, content, width, height) VALUES ($1, $2, '', 1, 1)`,
    mark,
  )
  await write(`INSERT INTO daily_reports (tenant_id, due_at) VALUES ($1, 'infinity')`)
  return { '/api/delivery/mails/': mail, '/api/delivery/providers/': provider, push: endpoint }
}

async function otherRows(write: Write, { mark, conversationId, contactId }: Known) {
  await write('INSERT INTO insight_pending (tenant_id, conversation_id) VALUES ($1, $2)', conversationId)
  // Somebody's live connection to a process that has ended.
  await write(
    `INSERT INTO member_connections (tenant_id, member_id, process_id, until)
     SELECT tenant_id, id, gen_random_uuid(), now() FROM members WHERE tenant_id = $1 LIMIT 1`,
  )
  const suggestion = await write(
    `INSERT INTO suggestions (tenant_id, id, question, question_key, answer, locale, origin)
     VALUES ($1, gen_random_uuid(), $2, $2, $2, 'nb', 'api') RETURNING id`,
    mark,
  )
  await write(
    `INSERT INTO contact_memories (tenant_id, id, contact_id, kind, text)
     VALUES ($1, gen_random_uuid(), $2, 'topic', $3)`,
    contactId,
    mark,
  )
  await write(
    `INSERT INTO model_usage (tenant_id, day, conversation_id) VALUES ($1, current_date, $2)
     ON CONFLICT DO NOTHING`,
    conversationId,
  )
  const draft = await write(
    `INSERT INTO drafts (tenant_id, id, conversation_id, message_id, seq, question, locale, engine, text, sources,
       receipts, created_at)
     SELECT tenant_id, gen_random_uuid(), conversation_id, id, seq, $3, 'nb', 'builtin', $3, '[]', '[]', now()
     FROM messages WHERE tenant_id = $1 AND conversation_id = $2 ORDER BY seq LIMIT 1
     ON CONFLICT (tenant_id, message_id) DO UPDATE SET text = excluded.text RETURNING id`,
    conversationId,
    mark,
  )
  const kept = await write(
    `INSERT INTO kept_tests (tenant_id, id, question, locale, source_id, answer, created_at)
     VALUES ($1, gen_random_uuid(), $2, 'nb', gen_random_uuid(), $2, now()) RETURNING id`,
    mark,
  )
  await write(
    `INSERT INTO conversation_moods (tenant_id, conversation_id, mood, confidence, seq, decided_by, updated_at)
     VALUES ($1, $2, 'hurried', 1, 1, $3, now()) ON CONFLICT DO NOTHING`,
    conversationId,
    mark,
  )
  await write(
    `INSERT INTO conversation_risks (tenant_id, conversation_id, mood, message_id, told_at)
     VALUES ($1, $2, 'leaving', gen_random_uuid(), now())`,
    conversationId,
  )
  await write(
    `INSERT INTO feedback_reasons (tenant_id, id, conversation_id, reasons, created_at)
     VALUES ($1, gen_random_uuid(), $2, ARRAY[$3], now())`,
    conversationId,
    mark,
  )
  const review = await write(
    `INSERT INTO reviews (tenant_id, id, conversation_id, why, comment, created_at)
     VALUES ($1, gen_random_uuid(), $2, 'sample', $3, now()) RETURNING id`,
    conversationId,
    mark,
  )
  await write('INSERT INTO review_settings (tenant_id, checklist) VALUES ($1, ARRAY[$2])', mark)
  return {
    '/api/knowledge/suggestions/': suggestion,
    '/api/feedback/reviews/': review,
    '/api/assistant/drafts/': draft,
    '/api/assistant/hints/': draft,
    '/api/assistant/tests/': kept,
  }
}
