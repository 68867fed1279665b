import { correctTime } from '../envelope/correct-time.ts'
import { isObject, type JsonObject } from '../envelope/read-json.ts'
import { name as nameOf, object } from '../event/bounded.ts'
import { normaliseName } from './normalise-name.ts'
import type { Timed } from './shape.ts'

/** Longer than that, nothing that is timed takes: a clock was set in between. */
const MOST_MS = 7 * 86_400_000
const MOST_WORD = 64

interface Span {
  isRoute: boolean
  operation: unknown
  name: unknown
  environment: unknown
  start: unknown
  end: unknown
  status: unknown
  statusCode: unknown
}

/** A `transaction` item, as SDKs sent it up to version 10: one route, and the operations within. */
export function readTransaction(body: JsonObject, receivedAtMs: number): Timed[] {
  const trace = object(object(body.contexts).trace)
  const { environment } = body
  const route = {
    isRoute: true,
    operation: trace.op,
    name: body.transaction,
    environment,
    start: body.start_timestamp,
    end: body.timestamp,
    status: trace.status,
    statusCode: object(trace.data)['http.response.status_code'],
  }
  const within = list(body.spans).map((span) => ({
    isRoute: false,
    operation: span.op,
    name: span.description,
    environment,
    start: span.start_timestamp,
    end: span.timestamp,
    status: span.status,
    statusCode: object(span.data)['http.response.status_code'],
  }))
  return [route, ...within].flatMap((span) => timed(span, receivedAtMs))
}

/** A `span` item, as SDKs send it from version 11 on: many spans, of which those that began in the program are routes. */
export function readSpans(body: JsonObject, receivedAtMs: number): Timed[] {
  const spans = Array.isArray(body.items) ? list(body.items) : [body]
  return spans.flatMap((span) =>
    timed(Array.isArray(body.items) ? fromNew(span) : fromSingle(span), receivedAtMs),
  )
}

function fromNew(span: JsonObject): Span {
  const attributes = object(span.attributes)
  const attribute = (name: string) => object(attributes[name]).value
  return {
    isRoute: span.is_segment === true,
    operation: attribute('sentry.op'),
    name: nameOfCall(span.name, attribute),
    environment: attribute('sentry.environment'),
    start: span.start_timestamp,
    end: span.end_timestamp,
    status: span.status,
    statusCode: attribute('http.response.status_code'),
  }
}

/**
 * Version 11 calls a request that no router has named by its method alone, or by the host that is asked: "GET",
 * "GET pay.example". The path tells what was asked for.
 */
function nameOfCall(name: unknown, attribute: (name: string) => unknown): unknown {
  const [path, method] = [attribute('http.route') ?? attribute('url.path'), attribute('http.request.method')]
  const isCall = /^http\./.test(String(attribute('sentry.op')))
  if (!isCall || typeof path !== 'string' || typeof method !== 'string') return name
  return typeof name === 'string' && name.includes('/') ? name : `${method} ${path}`
}

/** A span that a page sends by itself, such as how long a click took. */
function fromSingle(span: JsonObject): Span {
  const data = object(span.data)
  return {
    isRoute: span.is_segment === true,
    operation: span.op,
    name: span.description,
    environment: data['sentry.environment'] ?? data.environment,
    start: span.start_timestamp,
    end: span.timestamp,
    status: span.status,
    statusCode: data['http.response.status_code'],
  }
}

/** Nothing where it cannot be true: no times, an end before the start, or more than a week between them. */
function timed(span: Span, receivedAtMs: number): Timed[] {
  const durationMs = (Number(span.end) - Number(span.start)) * 1000
  if (typeof span.start !== 'number' || typeof span.end !== 'number') return []
  if (!(durationMs >= 0 && durationMs <= MOST_MS)) return []
  const operation = word(span.operation, span.isRoute ? 'default' : 'other')
  return [
    {
      kind: span.isRoute ? 'route' : 'operation',
      operation,
      name: normaliseName(typeof span.name === 'string' ? span.name : '', operation) || operation,
      environment: word(span.environment, 'production'),
      endedAtMs: correctTime(span.end, receivedAtMs).occurredAtMs,
      durationMs,
      failed: hasFailed(span),
    },
  ]
}

/** What is nobody's fault but the program's; that a page was not found or a person not let in is none. */
const faults = new Set([
  'error',
  'internal_error',
  'unknown_error',
  'unavailable',
  'deadline_exceeded',
  'resource_exhausted',
  'data_loss',
  'unimplemented',
  'aborted',
])

function hasFailed({ isRoute, status, statusCode }: Span): boolean {
  const code = Number(statusCode)
  if (Number.isInteger(code) && code >= 100) return code >= (isRoute ? 500 : 400)
  return typeof status === 'string' && faults.has(status)
}

const word = (given: unknown, otherwise: string) => nameOf(given, MOST_WORD) ?? otherwise

const list = (given: unknown): JsonObject[] => (Array.isArray(given) ? given.filter(isObject) : [])
