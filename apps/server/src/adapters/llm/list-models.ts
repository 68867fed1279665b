import { z } from 'zod'
import type { ModelEndpoint } from '../../kernel/ports.ts'
import { failureOf, statusFailure } from './failures.ts'
import { baseUrlOf, type Fetch, ollamaRoot } from './providers.ts'

const byId = z.object({ data: z.array(z.object({ id: z.string() })) })
const byName = z.object({ models: z.array(z.object({ name: z.string() })) })

/** The models that an endpoint offers; an endpoint that has no such list gives an empty one. @throws ModelError */
export async function listModels(
  endpoint: Omit<ModelEndpoint, 'model'>,
  send: Fetch,
  signal: AbortSignal,
): Promise<string[]> {
  const isOllama = endpoint.provider === 'ollama'
  const base = baseUrlOf(endpoint)
  const url = isOllama ? `${ollamaRoot(base)}/api/tags` : `${base}/models`
  try {
    const answer = await send(url, { headers: keyHeaders(endpoint), signal })
    if (answer.status === 404 && endpoint.provider === 'compatible') return []
    if (!answer.ok) throw statusFailure(answer.status, await answer.text(), answer.headers.get('retry-after'))
    const body: unknown = await answer.json()
    const names = isOllama
      ? byName.parse(body).models.map((model) => model.name)
      : byId.parse(body).data.map((model) => model.id)
    return names.sort()
  } catch (error) {
    throw failureOf(error, null)
  }
}

function keyHeaders({ provider, apiKey }: Omit<ModelEndpoint, 'model'>): Record<string, string> {
  if (!apiKey) return {}
  if (provider === 'anthropic') return { 'x-api-key': apiKey, 'anthropic-version': '2023-06-01' }
  return { authorization: `Bearer ${apiKey}` }
}
