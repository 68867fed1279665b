import { system } from '../../../kernel/actor.ts'
import { type ModelEndpoint, ModelError } from '../../../kernel/ports.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import * as store from '../stores/embeddings.ts'
import { cut, endpointOf, likelyTokens } from './endpoint.ts'
import { hinder } from './hindrance.ts'
import { tellsApart } from './self-test.ts'
import { keepVector, keptVector } from './vector-cache.ts'

/** A customer waits: without a vector in this time the words decide alone. */
const QUESTION_LIMIT_MS = 800

/** What a question's vector is compared with. */
export interface AskedVector {
  vector: store.Vector
  generation: number
  /** How near a passage may stand that does not answer; null where that is not known. */
  nearestWrong: number | null
}
type Unused = { state: 'off' | 'failed' | 'slow' | 'budget' }
export type MeaningAsked = { state: 'used'; asked: AskedVector } | Unused

/** The vector of a question, unless there is none to be had in time. It never throws for the endpoint's sake. */
export async function questionVector(
  platform: Platform,
  tenantId: string,
  question: string,
  /** Other ways in which it may be asked next: their vectors come along. */
  others: string[] = [],
): Promise<MeaningAsked> {
  const texts = [...new Set([question, ...others].map((text) => cut(text.trim())))]
  const within = <T>(work: (ctx: Context) => Promise<T>) =>
    inTenant(platform, tenantId, system('embeddings'), work)
  const found = await within((ctx) => lookUp(ctx, texts))
  if ('state' in found) return found
  const { row, endpoint, missing } = found
  try {
    const limits = { timeoutMs: QUESTION_LIMIT_MS, signal: new AbortController().signal }
    const { vectors } = await platform.embeddings.embed(endpoint, missing, 'question', limits)
    const [vector] = vectors
    if (vector?.length !== row.dimensions) {
      await within((ctx) => hinder(ctx, 'other_dimension', `${row.dimensions} → ${vector?.length}`))
      return { state: 'failed' }
    }
    missing.forEach((text, at) => {
      keepVector(platform, keyOf(tenantId, row, text), vectors[at] ?? vector)
    })
    if (row.reason) await within((ctx) => store.noteWorking(ctx))
    return used(row, vector)
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    await within((ctx) => hinder(ctx, error.reason, error.message, error.retryAfterS ?? 0))
    return { state: error.reason === 'timed_out' ? 'slow' : 'failed' }
  }
}

const used = ({ generation, nearestWrong }: store.EmbeddingRow, vector: store.Vector): MeaningAsked => ({
  state: 'used',
  asked: { vector, generation, nearestWrong },
})

/** What is known already, why it cannot be asked, or whom to ask, with the cost set aside. */
async function lookUp(
  ctx: Context,
  [text = '', ...others]: string[],
): Promise<MeaningAsked | { row: store.EmbeddingRow; endpoint: ModelEndpoint; missing: string[] }> {
  const row = await store.embeddingRow(ctx)
  if (!row?.isOn || !tellsApart(row) || text === '') return { state: 'off' }
  const keptOf = (one: string) => keptVector(ctx.platform, keyOf(ctx.tenantId, row, one))
  const kept = keptOf(text)
  if (kept) return used(row, kept)
  if (row.pausedUntil && row.pausedUntil > ctx.clock.now()) return { state: pausedBy(row) }
  const missing = [text, ...others.filter((one) => one !== '' && !keptOf(one))]
  const tokens = likelyTokens(missing)
  if ((await store.tokensToday(ctx)) + tokens > row.maxTokensPerDay) return { state: 'budget' }
  await store.noteTokens(ctx, tokens)
  return { row, endpoint: endpointOf(ctx, row), missing }
}

/** A number of a generation comes again where all was removed and set up anew. */
const keyOf = (
  tenantId: string,
  { provider, baseUrl, model, generation }: store.EmbeddingRow,
  text: string,
) => [tenantId, provider, baseUrl, model, generation, text].join('\n')

function pausedBy({ reason }: store.EmbeddingRow): Unused['state'] {
  if (reason === 'budget') return 'budget'
  return reason === 'timed_out' ? 'slow' : 'failed'
}
