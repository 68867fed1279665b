import type { EmbeddingModels, ModelFailure } from '../../../kernel/ports.ts'
import type { Platform } from '../../../platform/platform.ts'
import { asLogin, type Context } from '../../../platform/tenancy/context.ts'

/** Why vectors are not made: as models fail, or for reasons of our own. */
export type Hindrance = ModelFailure | 'budget' | 'other_dimension'

export interface EmbeddingRow {
  provider: 'openai' | 'ollama' | 'compatible'
  baseUrl: string | null
  model: string
  sealedKey: string | null
  isOn: boolean
  maxTokensPerDay: number
  generation: number
  dimensions: number | null
  testedAt: Date | null
  toldApart: number | null
  nearestWrong: number | null
  testedPassages: number
  reason: Hindrance | null
  detail: string | null
  failingSince: Date | null
  pausedUntil: Date | null
  lockKey: number | null
}
export type Vector = Awaited<ReturnType<EmbeddingModels['embed']>>['vectors'][number]

const columns = `provider, base_url AS "baseUrl", model, sealed_key AS "sealedKey", is_on AS "isOn",
  max_tokens_per_day AS "maxTokensPerDay", generation, dimensions, tested_at AS "testedAt", told_apart AS "toldApart",
  nearest_wrong AS "nearestWrong", tested_passages AS "testedPassages", reason, detail, failing_since AS "failingSince",
  paused_until AS "pausedUntil", lock_key AS "lockKey"`

export async function embeddingRow(ctx: Context, { lock = false } = {}): Promise<EmbeddingRow | null> {
  const found = await ctx.client.query<EmbeddingRow>(
    `SELECT ${columns} FROM embedding_settings ${lock ? 'FOR UPDATE' : ''}`,
  )
  return found.rows[0] ?? null
}

type Written = Pick<EmbeddingRow, 'provider' | 'baseUrl' | 'model' | 'sealedKey' | 'isOn' | 'maxTokensPerDay'>

/** Saves what was chosen and lets it be tried at once. @param anew whether the vectors so far are of no use with it */
export async function saveEmbeddingRow(ctx: Context, row: Written, anew: boolean): Promise<void> {
  await ctx.client.query(
    `INSERT INTO embedding_settings AS s (provider, base_url, model, sealed_key, is_on, max_tokens_per_day)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (tenant_id) DO UPDATE SET provider = excluded.provider, base_url = excluded.base_url, model = excluded.model,
       sealed_key = excluded.sealed_key, is_on = excluded.is_on, max_tokens_per_day = excluded.max_tokens_per_day,
       reason = NULL, detail = NULL, failing_since = NULL, paused_until = NULL, failures_in_row = 0, updated_at = now()`,
    [row.provider, row.baseUrl, row.model, row.sealedKey, row.isOn, row.maxTokensPerDay],
  )
  if (anew) await beginGeneration(ctx)
}

/** From here on the vectors so far count for nothing. */
export async function beginGeneration(ctx: Context): Promise<void> {
  await ctx.client.query(
    `UPDATE embedding_settings SET generation = generation + 1, dimensions = NULL, tested_at = NULL, told_apart = NULL,
       nearest_wrong = NULL, tested_passages = 0, reason = NULL, detail = NULL, failing_since = NULL, paused_until = NULL,
       failures_in_row = 0`,
  )
}

export async function removeEmbeddingRow(ctx: Context): Promise<boolean> {
  await ctx.client.query('DELETE FROM passage_vectors')
  return (await ctx.client.query('DELETE FROM embedding_settings')).rowCount === 1
}

export async function isEmbedding(ctx: Context): Promise<boolean> {
  const found = await ctx.client.query({
    name: 'is_embedding',
    text: 'SELECT 1 FROM embedding_settings WHERE is_on',
  })
  return found.rowCount === 1
}

/** Those who are filling, or should. */
export const embeddingTenants = (platform: Platform): Promise<string[]> =>
  asLogin(platform, async (client) => {
    const found = await client.query<{ id: string }>(
      'SELECT tenant_id AS id FROM embedding_settings WHERE is_on',
    )
    return found.rows.map(({ id }) => id)
  })

/** Whether what is on has failed since before then; a day's limit that is reached is no failure. */
export async function hasFailedSince(ctx: Context, before: Date): Promise<boolean> {
  const found = await ctx.client.query(
    `SELECT 1 FROM embedding_settings WHERE is_on AND reason <> 'budget' AND failing_since <= $1`,
    [before],
  )
  return found.rowCount === 1
}

export async function holdLock(ctx: Context, lockKey: number | null): Promise<void> {
  await ctx.client.query('UPDATE embedding_settings SET lock_key = $1', [lockKey])
}

export async function noteDimensions(ctx: Context, dimensions: number): Promise<void> {
  await ctx.client.query('UPDATE embedding_settings SET dimensions = $1', [dimensions])
}

export async function noteTested(
  ctx: Context,
  tested: { toldApart: number; nearestWrong: number | null; passages: number },
): Promise<void> {
  await ctx.client.query(
    'UPDATE embedding_settings SET tested_at = now(), told_apart = $1, nearest_wrong = $2, tested_passages = $3',
    [tested.toldApart, tested.nearestWrong, tested.passages],
  )
}

/** It worked. */
export async function noteWorking(ctx: Context): Promise<void> {
  await ctx.client.query(
    `UPDATE embedding_settings SET reason = NULL, detail = NULL, failing_since = NULL, paused_until = NULL, failures_in_row = 0
     WHERE reason IS NOT NULL`,
  )
}

/** It is left alone for a while that grows with each failure in a row, from 5 seconds to an hour. @returns until when */
export async function noteHindrance(
  ctx: Context,
  reason: Hindrance,
  detail: string | null,
  leastS: number,
): Promise<Date | null> {
  const noted = await ctx.client.query<{ until: Date }>(
    `UPDATE embedding_settings SET reason = $1, detail = $2, failing_since = coalesce(failing_since, $4),
       failures_in_row = failures_in_row + 1,
       paused_until = $4::timestamptz + make_interval(secs => greatest($3, least(3600, 5 * power(2, least(failures_in_row, 10)))))
     RETURNING paused_until AS until`,
    [reason, detail, leastS, ctx.clock.now()],
  )
  return noted.rows[0]?.until ?? null
}

export async function tokensToday(ctx: Context): Promise<number> {
  const found = await ctx.client.query<{ tokens: number }>(
    'SELECT tokens FROM embedding_usage WHERE day = $1',
    [dayOf(ctx)],
  )
  return Number(found.rows[0]?.tokens ?? 0)
}

/** Sets aside or corrects. @returns what has been used today with it */
export async function noteTokens(ctx: Context, tokens: number): Promise<number> {
  const noted = await ctx.client.query<{ tokens: number }>(
    `INSERT INTO embedding_usage AS u (day, tokens) VALUES ($1, greatest(0, $2::bigint))
     ON CONFLICT (tenant_id, day) DO UPDATE SET tokens = greatest(0, u.tokens + $2::bigint) RETURNING tokens`,
    [dayOf(ctx), tokens],
  )
  return Number(noted.rows[0]?.tokens ?? 0)
}

const dayOf = (ctx: Context) => ctx.clock.now().toISOString().slice(0, 10)
