import type { Model } from '@svar/contract'
import { type ModelEndpoint, ModelError } from '../../../kernel/ports.ts'
import type { Call } from '../../../platform/http/http.ts'
import { asEndpoint } from './endpoints.ts'
import { existingModel } from './manage.ts'

interface Tried {
  id?: string | undefined
  provider: Model['provider']
  baseUrl: string | null
  model?: string | undefined
  key?: string | null | undefined
}

const LIMIT_MS = 15_000

/** One short answer from an endpoint, and the models that it offers. What goes wrong is an answer too, not an error. */
export async function tryModel(call: Call, tried: Tried) {
  const { platform } = call
  const apiKey = tried.key ?? (await storedKey(call, tried))
  const endpoint: ModelEndpoint = {
    provider: tried.provider,
    baseUrl: tried.baseUrl,
    model: tried.model ?? '',
    apiKey,
  }
  const began = performance.now()
  const signal = AbortSignal.timeout(LIMIT_MS)
  try {
    const models = await platform.models.list(endpoint, signal).catch((error: unknown) => {
      if (tried.model) return []
      throw error
    })
    const answer = tried.model ? await shortAnswer(call, endpoint, signal) : null
    return { ok: true, reason: null, detail: null, answer, durationMs: performance.now() - began, models }
  } catch (error) {
    const failure = error instanceof ModelError ? error : new ModelError('garbage', (error as Error).message)
    return {
      ok: false,
      reason: failure.reason,
      detail: failure.message.slice(0, 300),
      answer: null,
      durationMs: performance.now() - began,
      models: [],
    }
  }
}

/** A stored key is only tried where it belongs: at the address that it was stored with. */
async function storedKey(call: Call, { id, provider, baseUrl }: Tried): Promise<string | null> {
  if (!id) return null
  return call.inTenant(async (ctx) => {
    const row = await existingModel(ctx, id)
    return row.provider === provider && row.baseUrl === baseUrl ? asEndpoint(ctx, row).endpoint.apiKey : null
  })
}

async function shortAnswer(
  { platform }: Call,
  endpoint: ModelEndpoint,
  signal: AbortSignal,
): Promise<string> {
  let said = ''
  const request = {
    system: 'Answer with one short friendly sentence.',
    messages: [{ from: 'customer' as const, text: 'Hello! Are you there?' }],
    tools: [],
    maxOutputTokens: 200,
    firstWordTimeoutMs: 12_000,
    stallTimeoutMs: 5000,
    totalTimeoutMs: LIMIT_MS,
    signal,
  }
  for await (const chunk of platform.models.stream(endpoint, request))
    if (chunk.type === 'text') said += chunk.text
  return said.trim().slice(0, 300)
}
