import { packVector } from '@svar/language'
import type { Context } from '../../../platform/tenancy/context.ts'
import type { PassageRow } from '../passage.ts'
import type { Vector } from './embeddings.ts'

export interface MadeVector {
  passageId: string
  part: number
  /** Null: the endpoint takes no such text. */
  vector: Vector | null
}

/** Passages that have no vectors of this generation, by id. */
export async function passagesWithout(
  ctx: Context,
  generation: number,
  afterId: string,
  limit: number,
): Promise<Pick<PassageRow, 'id' | 'title' | 'heading' | 'phrasings' | 'text'>[]> {
  const found = await ctx.client.query({
    name: 'passages_without_vectors',
    text: `SELECT p.id, p.title, p.heading, p.phrasings, p.text FROM passages p
           WHERE p.id > $2 AND NOT EXISTS (SELECT FROM passage_vectors v
             WHERE v.passage_id = p.id AND v.part = 0 AND v.generation = $1)
           ORDER BY p.id LIMIT $3`,
    values: [generation, afterId, limit],
  })
  return found.rows
}

/** Passages that went meanwhile are left out. */
export async function keepVectors(ctx: Context, generation: number, made: MadeVector[]): Promise<void> {
  const rows = made.map(({ passageId, part, vector }) => {
    const packed = vector && packVector(vector)
    const numbers = packed ? Buffer.from(packed.numbers.buffer).toString('hex') : null
    return { passageId, part, signs: packed?.signs ?? null, numbers }
  })
  await ctx.client.query({
    name: 'keep_vectors',
    text: `WITH made AS (
             SELECT p.id, n.part, n.signs::bit varying AS signs, decode(n.numbers, 'hex') AS numbers
             FROM jsonb_to_recordset($2::jsonb) AS n("passageId" uuid, part smallint, signs text, numbers text)
             JOIN passages p ON p.id = n."passageId"
           ), kept AS (
             INSERT INTO passage_vectors (passage_id, part, generation, signs) SELECT id, part, $1, signs FROM made
             ON CONFLICT (tenant_id, passage_id, part) DO UPDATE
               SET generation = excluded.generation, signs = excluded.signs
           )
           INSERT INTO vector_numbers (passage_id, part, numbers)
           SELECT id, part, numbers FROM made WHERE numbers IS NOT NULL
           ON CONFLICT (tenant_id, passage_id, part) DO UPDATE SET numbers = excluded.numbers`,
    values: [generation, JSON.stringify(rows)],
  })
}

export interface Candidate {
  passageId: string
  part: number
  numbers: Buffer
}

/**
 * The vectors whose signs differ least from a question's, of all that the workspace has: one exclusive or and one
 * count for each, on any PostgreSQL.
 */
export async function candidatesFor(
  ctx: Context,
  generation: number,
  question: Vector,
  limit: number,
): Promise<Candidate[]> {
  const found = await ctx.client.query<Candidate>({
    name: 'vector_candidates',
    text: `WITH near AS MATERIALIZED (
             SELECT passage_id, part FROM passage_vectors WHERE generation = $1 AND length(signs) = $4
             ORDER BY bit_count(signs # $2::bit varying) LIMIT $3
           )
           SELECT passage_id AS "passageId", part, numbers FROM near JOIN vector_numbers USING (passage_id, part)`,
    values: [generation, packVector(question).signs, limit, question.length],
  })
  return found.rows
}

/** How many passages have vectors of this generation, and how many of these the endpoint refused. */
export async function countVectors(
  ctx: Context,
  generation: number,
): Promise<{ done: number; skipped: number }> {
  const found = await ctx.client.query<{ done: number; skipped: number }>(
    `SELECT count(*)::int AS done, count(*) FILTER (WHERE signs IS NULL)::int AS skipped
     FROM passage_vectors WHERE generation = $1 AND part = 0`,
    [generation],
  )
  return found.rows[0] ?? { done: 0, skipped: 0 }
}

/** Some passages, the same for as long as nothing changes, questions that people wrote first. */
export async function someEmbedded(
  ctx: Context,
  generation: number,
  limit: number,
): Promise<Pick<PassageRow, 'id' | 'title' | 'heading' | 'phrasings' | 'text'>[]> {
  const found = await ctx.client.query(
    `SELECT p.id, p.title, p.heading, p.phrasings, p.text FROM passages p JOIN passage_vectors v ON v.passage_id = p.id
     WHERE v.generation = $1 AND v.part = 0 AND v.signs IS NOT NULL
     ORDER BY p.faq_id IS NULL, hashtext(p.id::text) LIMIT $2`,
    [generation, limit],
  )
  return found.rows
}
