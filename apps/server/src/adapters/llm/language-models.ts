import { dynamicTool, jsonSchema, stepCountIs, streamText } from 'ai'
import {
  type LanguageModels,
  type ModelChunk,
  type ModelEndpoint,
  ModelError,
  type ModelRequest,
} from '../../kernel/ports.ts'
import { failureOf } from './failures.ts'
import { listModels } from './list-models.ts'
import { type Fetch, providerModel } from './providers.ts'

const MAX_STEPS = 4
const MAX_ANSWER_CHARACTERS = 40_000

/** What the adapter asks of the network guard. */
export interface Network {
  asFetch(limits: { purpose: string; timeoutMs: number; maxBytes: number; allowPrivate: boolean }): Fetch
}

export function createLanguageModels(network: Network): LanguageModels {
  const fetchFor = (provider: ModelEndpoint['provider'], timeoutMs: number) =>
    network.asFetch({
      purpose: 'language model',
      timeoutMs,
      maxBytes: 10 * 1024 * 1024,
      // A model on this machine or network is meant, where the operator has listed it.
      allowPrivate: provider === 'ollama' || provider === 'compatible',
    })
  return {
    stream: (endpoint, request) =>
      answer(endpoint, request, fetchFor(endpoint.provider, request.totalTimeoutMs)),
    list: (endpoint, signal) => listModels(endpoint, fetchFor(endpoint.provider, 10_000), signal),
  }
}

async function* answer(
  endpoint: ModelEndpoint,
  request: ModelRequest,
  fetch: Fetch,
): AsyncGenerator<ModelChunk> {
  const patience = new Patience(request)
  try {
    const parts = begin(endpoint, request, fetch, patience.signal)
    let length = 0
    let ended = false
    for await (const part of parts) {
      if (part.type === 'error') throw part.error
      if (part.type === 'abort') throw new ModelError('timed_out', 'The answer took too long.')
      const chunk = chunkOf(part)
      if (!chunk) continue
      patience.heard()
      if (chunk.type === 'text') length += chunk.text.length
      if (length > MAX_ANSWER_CHARACTERS)
        throw new ModelError('too_long', 'The answer is longer than any answer should be.')
      ended ||= chunk.type === 'end'
      yield chunk
    }
    if (!ended) throw new ModelError('cut', 'The connection ended before the answer did.')
  } catch (error) {
    const failure = failureOf(error, patience.reason)
    // Who has answered was reached: a connection that ends then was cut.
    if (failure.reason === 'unreachable' && patience.hasHeard)
      throw new ModelError('cut', failure.message, null, error)
    throw failure
  } finally {
    patience.end()
  }
}

function begin(endpoint: ModelEndpoint, request: ModelRequest, fetch: Fetch, abortSignal: AbortSignal) {
  const tools = Object.fromEntries(
    request.tools.map(({ name, description, input, run }) => [
      name,
      dynamicTool({ description, inputSchema: jsonSchema(input), execute: run }),
    ]),
  )
  return streamText({
    model: providerModel(endpoint, fetch),
    instructions: request.system,
    messages: request.messages.map(({ from, text }) => ({
      role: from === 'customer' ? ('user' as const) : ('assistant' as const),
      content: text,
    })),
    ...(request.tools.length > 0 ? { tools, stopWhen: stepCountIs(MAX_STEPS) } : {}),
    maxOutputTokens: request.maxOutputTokens,
    maxRetries: 0,
    abortSignal,
    // Errors come as parts of the stream; the default would also print them.
    onError: () => {},
  }).fullStream
}

type Part = Awaited<ReturnType<typeof begin>> extends AsyncIterable<infer P> ? P : never

function chunkOf(part: Part): ModelChunk | null {
  if (part.type === 'text-delta') return { type: 'text', text: part.text }
  if (part.type === 'tool-result')
    return { type: 'tool', name: part.toolName, input: part.input, output: part.output }
  if (part.type !== 'finish') return null
  const finish = finishes[part.finishReason as keyof typeof finishes]
  // A stream that breaks off politely looks finished to some providers' clients, but gives no such reason.
  if (!finish) throw new ModelError('cut', 'The answer broke off.')
  const { inputTokens, outputTokens } = part.totalUsage
  return { type: 'end', usage: { inputTokens: inputTokens ?? 0, outputTokens: outputTokens ?? 0 }, finish }
}

const finishes = { stop: 'stop', length: 'length', 'tool-calls': 'tools', 'content-filter': 'other' } as const

/** Three limits in one signal: until the first word, between two, and for all of it. */
class Patience {
  reason: ModelError | null = null
  hasHeard = false
  readonly signal: AbortSignal
  private readonly limits: ModelRequest
  private readonly stop = new AbortController()
  private readonly total: NodeJS.Timeout
  private next: NodeJS.Timeout

  constructor(limits: ModelRequest) {
    this.limits = limits
    this.signal = AbortSignal.any([limits.signal, this.stop.signal])
    this.total = setTimeout(() => this.lose('The answer took too long.'), limits.totalTimeoutMs)
    this.next = setTimeout(() => this.lose('The first word took too long.'), limits.firstWordTimeoutMs)
  }

  heard() {
    this.hasHeard = true
    clearTimeout(this.next)
    this.next = setTimeout(() => this.lose('The answer stopped in its middle.'), this.limits.stallTimeoutMs)
  }

  end() {
    clearTimeout(this.next)
    clearTimeout(this.total)
    this.stop.abort()
  }

  private lose(message: string) {
    this.reason = new ModelError('timed_out', message)
    this.stop.abort(this.reason)
  }
}
