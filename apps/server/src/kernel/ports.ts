/** What the house asks of the outside world. Adapters answer; rooms know only these. */

export interface ModelEndpoint {
  provider: 'openai' | 'anthropic' | 'ollama' | 'compatible'
  baseUrl: string | null
  model: string
  apiKey: string | null
}
export interface ModelTool {
  name: string
  description: string
  /** JSON schema of the input. */
  input: Record<string, unknown>
  run(input: unknown): Promise<unknown>
}
export interface ModelRequest {
  system: string
  messages: { from: 'customer' | 'assistant'; text: string }[]
  tools: ModelTool[]
  maxOutputTokens: number
  /** Until the first word. */
  firstWordTimeoutMs: number
  /** Between two words. */
  stallTimeoutMs: number
  totalTimeoutMs: number
  signal: AbortSignal
}
export interface ModelUsage {
  inputTokens: number
  outputTokens: number
}
export type ModelChunk =
  | { type: 'text'; text: string }
  | { type: 'tool'; name: string; input: unknown; output: unknown }
  | { type: 'end'; usage: ModelUsage; finish: 'stop' | 'length' | 'tools' | 'other' }

/** Why an endpoint gave no answer; screens have a sentence for each. */
export type ModelFailure =
  | 'timed_out'
  | 'quota'
  | 'refused_key'
  | 'unknown_model'
  | 'cut'
  | 'garbage'
  | 'unreachable'
  | 'address_refused'
  | 'server_error'
  | 'too_long'

export class ModelError extends Error {
  readonly reason: ModelFailure
  readonly retryAfterS: number | null

  constructor(reason: ModelFailure, message: string, retryAfterS: number | null = null, cause?: unknown) {
    super(message, { cause })
    this.name = 'ModelError'
    this.reason = reason
    this.retryAfterS = retryAfterS
  }
}

export interface LanguageModels {
  /** Streams one answer. @throws ModelError while iterating, also when a stream is cut */
  stream(endpoint: ModelEndpoint, request: ModelRequest): AsyncIterable<ModelChunk>
  /** The models that an endpoint offers; empty where it cannot say. @throws ModelError */
  list(endpoint: Omit<ModelEndpoint, 'model'>, signal: AbortSignal): Promise<string[]>
}

export interface Mail {
  messageId: string
  from: string
  to: string
  subject: string
  html: string
  text: string
  headers?: Record<string, string>
}
export interface MailTransport {
  /** Resolves when the server took it. @throws Error with `permanent: true` when trying again is useless */
  send(mail: Mail): Promise<void>
}
