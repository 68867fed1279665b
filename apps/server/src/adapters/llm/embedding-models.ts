import { createOpenAI } from '@ai-sdk/openai'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { type EmbeddingModel, embedMany } from 'ai'
import { type EmbeddingModels, type ModelEndpoint, ModelError } from '../../kernel/ports.ts'
import { failureOf } from './failures.ts'
import type { Network } from './language-models.ts'
import { baseUrlOf, type Fetch, ollamaRoot } from './providers.ts'

/** As many numbers as any model gives today; more is no answer. */
const MOST_NUMBERS = 4096

export function createEmbeddingModels(network: Network): EmbeddingModels {
  return {
    async embed(endpoint, texts, as, { timeoutMs, signal }) {
      const lost = new ModelError('timed_out', 'The vectors took too long.')
      const patience = AbortSignal.timeout(timeoutMs)
      const send = network.asFetch({
        purpose: 'embedding model',
        // Our own patience ends first, and says so.
        timeoutMs: timeoutMs + 1000,
        maxBytes: 40 * 1024 * 1024,
        allowPrivate: endpoint.provider !== 'openai',
      })
      let hasHeard = false
      const fetch: Fetch = async (...request) => {
        const response = await send(...request)
        hasHeard = true
        return response
      }
      try {
        const answer = await embedMany({
          model: modelOf(endpoint, fetch),
          values: texts.map((text) => prefixFor(endpoint.model, as) + text),
          maxRetries: 0,
          abortSignal: AbortSignal.any([patience, signal]),
        })
        return { vectors: checked(answer.embeddings, texts.length), tokens: answer.usage.tokens || 0 }
      } catch (error) {
        const failure = failureOf(error, patience.aborted ? lost : null)
        // Who has answered was reached: a connection that ends then was cut.
        if (failure.reason === 'unreachable' && hasHeard)
          throw new ModelError('cut', failure.message, null, error)
        throw failure
      }
    },
  }
}

function modelOf(endpoint: ModelEndpoint, fetch: Fetch): EmbeddingModel {
  const baseURL = baseUrlOf(endpoint)
  const apiKey = endpoint.apiKey ?? ''
  if (endpoint.provider === 'openai')
    return createOpenAI({ baseURL, apiKey, fetch }).embedding(endpoint.model)
  const root = endpoint.provider === 'ollama' ? `${ollamaRoot(baseURL)}/v1` : baseURL
  const settings = { name: endpoint.provider, baseURL: root, fetch }
  return createOpenAICompatible(apiKey ? { ...settings, apiKey } : settings).embeddingModel(endpoint.model)
}

/** What some open models were trained to read before a text; their pages on Hugging Face say so. */
const prefixes: { name: RegExp; question: string; passage: string }[] = [
  { name: /nomic-embed-text/i, question: 'search_query: ', passage: 'search_document: ' },
  { name: /(^|[-_/])e5([-_:]|$)/i, question: 'query: ', passage: 'passage: ' },
  {
    name: /mxbai-embed-large/i,
    question: 'Represent this sentence for searching relevant passages: ',
    passage: '',
  },
]
const prefixFor = (model: string, as: 'question' | 'passage') =>
  prefixes.find(({ name }) => name.test(model))?.[as] ?? ''

function checked(vectors: number[][], count: number): Float32Array[] {
  const numbers = vectors[0]?.length ?? 0
  const isWhole = vectors.length === count && numbers > 0 && numbers <= MOST_NUMBERS
  if (!isWhole || !vectors.every((vector) => vector.length === numbers && hasDirection(vector)))
    throw new ModelError('garbage', 'The endpoint answered something that is not one vector for each text.')
  return vectors.map((vector) => Float32Array.from(vector))
}

const hasDirection = (vector: number[]) => vector.every(Number.isFinite) && vector.some((one) => one !== 0)
