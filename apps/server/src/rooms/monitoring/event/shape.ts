import type { EventTime } from '../envelope/correct-time.ts'
import type { JsonObject } from '../envelope/read-json.ts'

export const levels = ['fatal', 'error', 'warning', 'info', 'debug'] as const
export type Level = (typeof levels)[number]

/** One call on the stack; the last one of a list is where it happened. */
export interface Frame {
  function: string | null
  module: string | null
  /** The file as the SDK names it, from the project's root where it knows that. */
  file: string | null
  absolutePath: string | null
  line: number | null
  column: number | null
  /** Whether the project's own code stands here, rather than a library's or the runtime's. */
  inApp: boolean
  before: string[]
  at: string | null
  after: string[]
  /** What the variables of the call held, where the SDK tells it. */
  variables: JsonObject | null
  /** Whether a source map has been applied. Of events that were kept long ago it is not known. */
  isMapped?: boolean
}

export interface Exception {
  type: string | null
  value: string | null
  module: string | null
  handled: boolean | null
  mechanism: string | null
  frames: Frame[]
}

export interface Breadcrumb {
  atMs: number | null
  type: string | null
  category: string | null
  level: Level
  message: string | null
  data: JsonObject
}

export interface EventRequest {
  method: string | null
  url: string | null
  query: string | null
  headers: Record<string, string>
  body: unknown
}

/** An event as everything behind the door knows it: each text bounded, each list bounded, nothing missing. */
export interface MonitoredEvent extends EventTime {
  id: string
  receivedAtMs: number
  platform: string
  level: Level
  logger: string | null
  serverName: string | null
  release: string | null
  build: string | null
  environment: string
  transaction: string | null
  message: string | null
  /** The message before its values were filled in. */
  messageTemplate: string | null
  /** The one that was thrown stands last, what caused it before. */
  exceptions: Exception[]
  /** What the SDK wants the event grouped by. */
  fingerprint: string[]
  tags: Record<string, string>
  user: JsonObject
  request: EventRequest | null
  breadcrumbs: Breadcrumb[]
  contexts: JsonObject
  extra: JsonObject
  sdk: { name: string | null; version: string | null }
  trace: { traceId: string | null; spanId: string | null; parentSpanId: string | null }
  /** Which built file carries which debug id, for finding its source map. */
  debugFiles: { file: string; debugId: string }[]
  /** How much was left out, by what it was; empty where everything is here. */
  trimmed: Record<string, number>
}
