import type { ModelEndpoint } from '../../../kernel/ports.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import * as store from '../stores/embeddings.ts'
import { passagesWithout } from '../stores/vectors.ts'
import { endpointOf, likelyTokens, textsOf } from './endpoint.ts'
import { hinder } from './hindrance.ts'

const MOST_LETTERS = 100_000

/** Texts for one call, of whole passages. */
export interface Batch {
  endpoint: ModelEndpoint
  generation: number
  /** Vectors of this generation have come before. */
  isProven: boolean
  texts: string[]
  places: { passageId: string; part: number }[]
  passages: number
  lastId: string
  likelyTokens: number
}

/** What is next, with what it may cost set aside. `stop`: somebody else decides, or something is in the way. */
export async function nextBatch(
  ctx: Context,
  run: { lockKey: number; afterId: string; size: number },
): Promise<Batch | 'none' | 'stop'> {
  const row = await store.embeddingRow(ctx, { lock: true })
  if (!row?.isOn || row.lockKey !== run.lockKey) return 'stop'
  const found = await passagesWithout(ctx, row.generation, run.afterId, run.size)
  const batch: Batch = {
    endpoint: endpointOf(ctx, row),
    generation: row.generation,
    isProven: row.dimensions !== null,
    texts: [],
    places: [],
    passages: 0,
    lastId: run.afterId,
    likelyTokens: 0,
  }
  let letters = 0
  for (const passage of found) {
    const texts = textsOf(passage)
    letters += texts.reduce((sum, text) => sum + text.length, 0)
    const isFull = letters > MOST_LETTERS || batch.texts.length + texts.length > run.size
    if (batch.passages > 0 && isFull) break
    batch.texts.push(...texts)
    batch.places.push(...texts.map((_, part) => ({ passageId: passage.id, part })))
    batch.passages += 1
    batch.lastId = passage.id
  }
  if (batch.passages === 0) return 'none'
  batch.likelyTokens = likelyTokens(batch.texts)
  return (await setAside(ctx, row, batch.likelyTokens)) ? batch : 'stop'
}

async function setAside(ctx: Context, row: store.EmbeddingRow, tokens: number): Promise<boolean> {
  if ((await store.noteTokens(ctx, tokens)) <= row.maxTokensPerDay) return true
  await store.noteTokens(ctx, -tokens)
  await hinder(ctx, 'budget', null)
  return false
}
