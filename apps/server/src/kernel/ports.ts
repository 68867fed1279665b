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

/** Turns texts into vectors, so that what means the same lies near together. */
export interface EmbeddingModels {
  /**
   * One vector for each text, in their order and of one length.
   * @throws ModelError also where numbers, or texts without any meaning, came back
   */
  embed(
    endpoint: ModelEndpoint,
    texts: string[],
    /** Some models are told whether a text is looked for or looks. */
    as: 'question' | 'passage',
    limits: { timeoutMs: number; signal: AbortSignal },
  ): Promise<{ vectors: Float32Array[]; tokens: number }>
}

export interface Mail {
  messageId: string
  from: string
  to: string
  subject: string
  html: string
  text: string
  headers?: Record<string, string>
  /** Ours; goes along where a provider tells of it later. */
  id?: string
  /** Where it leads; push and Slack have no HTML to put it in. */
  link?: string
  /** Somebody waits for it: it passes what is under way. */
  urgent?: boolean
  /** Where mail servers say that they could not deliver it; else to whom it comes from. */
  returnTo?: string
}
/** What a failed sending says of itself. */
export interface SendFailure extends Error {
  /** Trying again is useless. */
  permanent?: boolean
  /** It may have been taken all the same. */
  maybeTaken?: boolean
  /** Too much was asked: nothing more before so many seconds. */
  retryAfterS?: number | null
  /** Nobody will ever be reached at this address again: it can be forgotten. */
  addressGone?: boolean
  /** It is this recipient whose server asks for patience: others are taken meanwhile. */
  ofRecipient?: boolean
}
export class SendError extends Error implements SendFailure {
  readonly permanent: boolean
  readonly maybeTaken: boolean
  readonly retryAfterS: number | null
  readonly addressGone: boolean

  constructor(
    message: string,
    {
      permanent = false,
      maybeTaken = false,
      retryAfterS = null,
      addressGone = false,
      cause,
    }: Partial<SendFailure> = {},
  ) {
    super(message, { cause })
    this.name = 'SendError'
    this.permanent = permanent
    this.maybeTaken = maybeTaken
    this.retryAfterS = retryAfterS
    this.addressGone = addressGone
  }
}
export interface MailTransport {
  /** Resolves when the server took it. @throws SendFailure */
  send(mail: Mail): Promise<void>
  /** Ends connections that are kept open. */
  close?(): void
}

/** Somebody who takes what goes out, by an API of theirs. */
export interface OutgoingTransport {
  /** @returns the id under which they tell of it later, where they give one. @throws SendFailure */
  send(mail: Mail): Promise<{ providerId: string | null }>
}
/** A workspace's own account there. */
export interface SmtpAccount {
  kind: 'smtp'
  host: string
  port: number
  /** tls: from the first byte on; none: not encrypted. */
  security: 'starttls' | 'tls' | 'none'
  user: string | null
  password: string | null
}
export type ProviderAccount =
  | SmtpAccount
  | { kind: 'sendgrid'; region?: 'us' | 'eu'; apiKey: string; webhookKey: string | null }
  | { kind: 'mailgun'; region: 'us' | 'eu'; domain: string; apiKey: string; webhookKey: string | null }
  | { kind: 'twilio'; accountSid: string; authToken: string; from: string; reportTo: string }
  | { kind: 'slack'; webhookUrl: string }

/** A request with which a provider tells what became of what it took. */
export interface ProviderReportRequest {
  /** The public address that it was sent to, with its query. */
  url: string
  /** Names in lower case. */
  headers: Record<string, string | undefined>
  body: Buffer
  now: Date
}
export interface ProviderReport {
  /** failed: not this time, though the address is not to blame. */
  what: 'delivered' | 'failed' | 'bounced' | 'complained' | 'delayed'
  /** Ours, which went along with it. */
  mailId: string
  /** Empty where it is not told. */
  recipient: string
  detail: string | null
}
export interface ProviderReports {
  reports: ProviderReport[]
  /** What their signature may be used with only once; null where it covers all that is told. */
  once: string | null
}
/** Where a browser takes what is pushed to it (RFC 8030), and the keys that it reads it by (RFC 8291). */
export interface PushAddress {
  endpoint: string
  /** Base64url, 65 bytes. */
  p256dh: string
  /** Base64url, 16 bytes. */
  auth: string
}
/** A mailbox that is read, over TLS. */
export interface MailboxAccount {
  host: string
  port: number
  user: string
  password: string
}
/** A mailbox that could not be read; the message is what its server said. */
export class MailboxError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'MailboxError'
  }
}
/** Its messages are known by numbers that grow, for as long as `uidValidity` stays. All of it throws MailboxError. */
export interface OpenMailbox {
  uidValidity: string
  /** The newest one's when it was opened; 0 where it is empty. */
  lastUid: number
  /** Those after one, the oldest first. */
  after(uid: number): Promise<number[]>
  /** Those that came on this day or later, the oldest first. */
  since(day: Date): Promise<number[]>
  /** The whole message; null where it is gone, or larger than this. It stays unread. */
  fetch(uid: number, maxBytes: number): Promise<Buffer | null>
  markSeen(uid: number): Promise<void>
  close(): Promise<void>
}
export interface DeliveryProviders {
  /** @throws MailboxError */
  openMailbox(account: MailboxAccount): Promise<OpenMailbox>
  open(account: ProviderAccount): OutgoingTransport
  /** `to` of what it sends is a PushAddress as JSON. @param vapidKey 32 bytes, base64url; the same for good */
  openPush(vapidKey: string, contact: string): OutgoingTransport
  /** The public half, which browsers ask for. */
  pushKey(vapidKey: string): string
  /** @returns null where the signature is not the provider's, or none of their accounts reports */
  readReports(account: ProviderAccount, request: ProviderReportRequest): ProviderReports | null
}
