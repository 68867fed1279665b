import { createAnthropic } from '@ai-sdk/anthropic'
import { createOpenAI } from '@ai-sdk/openai'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { LanguageModel } from 'ai'
import type { ModelEndpoint } from '../../kernel/ports.ts'

export type Fetch = typeof globalThis.fetch

const OPENAI = 'https://api.openai.com/v1'
const ANTHROPIC = 'https://api.anthropic.com/v1'
const OLLAMA = 'http://127.0.0.1:11434'

/** Where an endpoint's routes begin, without a slash at the end. */
export function baseUrlOf({ provider, baseUrl }: Pick<ModelEndpoint, 'provider' | 'baseUrl'>): string {
  const given = baseUrl?.replace(/\/+$/, '')
  if (provider === 'openai') return given ?? OPENAI
  if (provider === 'anthropic') return given ?? ANTHROPIC
  return given ?? OLLAMA
}

/** Ollama speaks OpenAI's protocol under /v1; people write its address without that. */
export const ollamaRoot = (baseUrl: string) => baseUrl.replace(/\/v1$/, '')

export function providerModel(endpoint: ModelEndpoint, fetch: Fetch): LanguageModel {
  const baseURL = baseUrlOf(endpoint)
  const apiKey = endpoint.apiKey ?? ''
  if (endpoint.provider === 'openai') return createOpenAI({ baseURL, apiKey, fetch }).chat(endpoint.model)
  if (endpoint.provider === 'anthropic') return createAnthropic({ baseURL, apiKey, fetch })(endpoint.model)
  const root = endpoint.provider === 'ollama' ? `${ollamaRoot(baseURL)}/v1` : baseURL
  const settings = { name: endpoint.provider, baseURL: root, fetch, includeUsage: true }
  return createOpenAICompatible(apiKey ? { ...settings, apiKey } : settings)(endpoint.model)
}
