import { type ModelEndpoint, ModelError } from '../../../kernel/ports.ts'
import type { Call } from '../../../platform/http/http.ts'
import * as store from '../stores/embeddings.ts'
import { endpointOf } from './endpoint.ts'

interface Tried {
  provider: store.EmbeddingRow['provider']
  baseUrl: string | null
  model?: string | undefined
  key?: string | null | undefined
}

const LIMIT_MS = 15_000

/** Two vectors from an endpoint, and the models that it offers. What goes wrong is an answer too, not an error. */
export async function tryEmbeddings(call: Call, tried: Tried) {
  const { platform } = call
  const apiKey = tried.key ?? (await storedKey(call, tried))
  const endpoint: ModelEndpoint = { ...tried, model: tried.model ?? '', apiKey }
  const signal = AbortSignal.timeout(LIMIT_MS)
  const began = performance.now()
  const result = { ok: true, reason: null, detail: null, dimensions: null, durationMs: 0, models: [] }
  try {
    const dimensions = tried.model ? await numbersOf(call, endpoint, signal) : null
    const durationMs = performance.now() - began
    const models = await platform.models.list(endpoint, signal).catch((error: unknown) => {
      if (tried.model) return []
      throw error
    })
    return { ...result, dimensions, durationMs, models }
  } catch (error) {
    const failure = error instanceof ModelError ? error : new ModelError('garbage', (error as Error).message)
    const detail = failure.message.slice(0, 300)
    const durationMs = performance.now() - began
    return { ...result, ok: false, reason: failure.reason, detail, durationMs }
  }
}

async function numbersOf({ platform }: Call, endpoint: ModelEndpoint, signal: AbortSignal) {
  const texts = ['Hello! Are you there?', 'Hei! Er du der?']
  const { vectors } = await platform.embeddings.embed(endpoint, texts, 'question', {
    timeoutMs: LIMIT_MS,
    signal,
  })
  return vectors[0]?.length ?? 0
}

/** A stored key is only tried where it belongs: at the address that it was stored with. */
async function storedKey(call: Call, { provider, baseUrl }: Tried): Promise<string | null> {
  return call.inTenant(async (ctx) => {
    const row = await store.embeddingRow(ctx)
    return row?.provider === provider && row.baseUrl === baseUrl ? endpointOf(ctx, row).apiKey : null
  })
}
