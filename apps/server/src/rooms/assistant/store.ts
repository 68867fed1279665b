import type { AssistantSettings, Model } from '@svar/contract'
import type { ModelFailure } from '../../kernel/ports.ts'
import type { Context } from '../../platform/tenancy/context.ts'

type Settings = Omit<AssistantSettings, 'version'>

export async function settings(ctx: Context): Promise<{ settings: Settings; version: number } | null> {
  const found = await ctx.client.query<{ settings: Settings; version: number }>(
    'SELECT settings, version FROM assistant_settings',
  )
  return found.rows[0] ?? null
}

export async function saveSettings(ctx: Context, changed: Settings): Promise<void> {
  await ctx.client.query(
    `INSERT INTO assistant_settings (settings) VALUES ($1)
     ON CONFLICT (tenant_id) DO UPDATE SET settings = excluded.settings, version = assistant_settings.version + 1`,
    [changed],
  )
}

export interface ModelRow {
  id: string
  provider: Model['provider']
  label: string
  baseUrl: string | null
  model: string
  sealedKey: string | null
  enabled: boolean
  position: number
  health: Model['health']['state']
  healthReason: string | null
  healthSince: Date | null
  pausedUntil: Date | null
  answers: number
  failures: number
}

const modelColumns = `id, provider, label, base_url AS "baseUrl", model, sealed_key AS "sealedKey", enabled, position, health,
  health_reason AS "healthReason", health_since AS "healthSince", paused_until AS "pausedUntil", answers, failures`

export async function models(ctx: Context): Promise<ModelRow[]> {
  const found = await ctx.client.query<ModelRow>(
    `SELECT ${modelColumns} FROM models ORDER BY position, created_at`,
  )
  return found.rows
}

export async function model(ctx: Context, id: string): Promise<ModelRow | null> {
  const found = await ctx.client.query<ModelRow>(`SELECT ${modelColumns} FROM models WHERE id = $1`, [id])
  return found.rows[0] ?? null
}

type Written = Pick<ModelRow, 'id' | 'provider' | 'label' | 'baseUrl' | 'model' | 'sealedKey' | 'enabled'>

export async function saveModel(ctx: Context, row: Written): Promise<void> {
  await ctx.client.query(
    `INSERT INTO models (id, provider, label, base_url, model, sealed_key, enabled, position)
     VALUES ($1, $2, $3, $4, $5, $6, $7, (SELECT coalesce(max(position), 0) + 1 FROM models))
     ON CONFLICT (tenant_id, id) DO UPDATE SET provider = excluded.provider, label = excluded.label,
       base_url = excluded.base_url, model = excluded.model, sealed_key = excluded.sealed_key,
       enabled = excluded.enabled, health = 'unknown', health_reason = NULL, paused_until = NULL, failures_in_row = 0`,
    [row.id, row.provider, row.label, row.baseUrl, row.model, row.sealedKey, row.enabled],
  )
}

export async function removeModel(ctx: Context, id: string): Promise<boolean> {
  return (await ctx.client.query('DELETE FROM models WHERE id = $1', [id])).rowCount === 1
}

export async function orderModels(ctx: Context, ids: string[]): Promise<void> {
  await ctx.client.query(
    `UPDATE models SET position = given.position
     FROM unnest($1::uuid[]) WITH ORDINALITY AS given(id, position) WHERE models.id = given.id`,
    [ids],
  )
}

/** An endpoint answered. @returns whether it had been failing */
export async function noteAnswer(ctx: Context, id: string): Promise<boolean> {
  const changed = await ctx.client.query(
    `UPDATE models m SET answers = m.answers + 1, failures_in_row = 0, paused_until = NULL, health_reason = NULL, health = 'ok',
       health_since = CASE WHEN m.health = 'ok' THEN m.health_since ELSE now() END
     FROM (SELECT id, health FROM models WHERE id = $1 FOR UPDATE) AS before
     WHERE m.id = before.id RETURNING before.health`,
    [id],
  )
  return changed.rows[0]?.health !== 'ok'
}

/** It failed: it is left alone for a while that grows with each failure in a row, from 5 seconds to 10 minutes. */
export async function noteFailure(
  ctx: Context,
  id: string,
  reason: ModelFailure,
  retryAfterS: number | null,
): Promise<void> {
  await ctx.client.query(
    `UPDATE models SET failures = failures + 1, failures_in_row = failures_in_row + 1, health = 'failing', health_reason = $2,
       health_since = CASE WHEN health = 'failing' THEN health_since ELSE now() END,
       paused_until = now() + make_interval(secs => greatest($3, least(600, 5 * power(2, least(failures_in_row, 7)))))
     WHERE id = $1`,
    [id, reason, Math.min(retryAfterS ?? 0, 3600)],
  )
}

/** What models have cost: today over all conversations, and answers in this one ever. */
export async function usage(
  ctx: Context,
  conversationId: string,
): Promise<{ tokensToday: number; answersHere: number }> {
  const found = await ctx.client.query<{ tokensToday: number; answersHere: number }>(
    `SELECT coalesce(sum(tokens) FILTER (WHERE day = current_date), 0)::int8 AS "tokensToday",
            coalesce(sum(calls) FILTER (WHERE conversation_id = $1), 0)::int AS "answersHere"
     FROM model_usage WHERE day = current_date OR conversation_id = $1`,
    [conversationId],
  )
  return found.rows[0] ?? { tokensToday: 0, answersHere: 0 }
}

/** Waits for other calls of this tenant that are being allowed, so that each sees what the one before set aside. */
export async function lockBudget(ctx: Context): Promise<void> {
  await ctx.client.query(
    "SELECT pg_advisory_xact_lock(hashtextextended('model-budget/' || current_tenant()::text, 0))",
  )
}

/** Adds calls and tokens to what was used today; negative where less was used than was set aside. */
export async function noteUsage(
  ctx: Context,
  conversationId: string,
  calls: number,
  tokens: number,
): Promise<void> {
  await ctx.client.query(
    `INSERT INTO model_usage (day, conversation_id, calls, tokens) VALUES (current_date, $1, $2, $3)
     ON CONFLICT (tenant_id, day, conversation_id)
       DO UPDATE SET calls = model_usage.calls + excluded.calls, tokens = model_usage.tokens + excluded.tokens`,
    [conversationId, calls, tokens],
  )
}

/**
 * Takes the turn of a conversation, unless somebody has it. With `alone`, which begins this process's own leases,
 * those of others hold nobody up. @returns what is answered already, or null
 */
export async function takeTurn(
  ctx: Context,
  conversationId: string,
  lease: string,
  seconds: number,
  alone: string | null,
): Promise<number | null> {
  const taken = await ctx.client.query<{ answered_seq: number }>(
    `INSERT INTO assistant_turns AS t (conversation_id, lease, lease_until) VALUES ($1, $2, now() + make_interval(secs => $3))
     ON CONFLICT (tenant_id, conversation_id) DO UPDATE SET lease = excluded.lease, lease_until = excluded.lease_until
       WHERE t.lease IS NULL OR t.lease_until < now() OR NOT starts_with(t.lease, $4)
     RETURNING answered_seq`,
    [conversationId, lease, seconds, alone],
  )
  return taken.rows[0]?.answered_seq ?? null
}

export async function giveBackTurn(
  ctx: Context,
  conversationId: string,
  lease: string,
  answeredSeq: number,
): Promise<void> {
  await ctx.client.query(
    `UPDATE assistant_turns SET lease = NULL, lease_until = NULL, answered_seq = greatest(answered_seq, $3)
     WHERE conversation_id = $1 AND lease = $2`,
    [conversationId, lease, answeredSeq],
  )
}
