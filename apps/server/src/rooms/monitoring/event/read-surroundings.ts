import { correctTime } from '../envelope/correct-time.ts'
import { isObject } from '../envelope/read-json.ts'
import { hexadecimal, longest, name, object, objects, text } from './bounded.ts'
import { boundedCopy, boundedObject } from './bounded-copy.ts'
import { type Breadcrumb, type EventRequest, type Level, levels, type MonitoredEvent } from './shape.ts'

const MOST_BREADCRUMBS = 100
const MOST_TAGS = 100
const MOST_HEADERS = 100
const MOST_DEBUG_FILES = 100

type Trimmed = Record<string, number>

export function readLevel(value: unknown, otherwise: Level): Level {
  if (value === 'critical') return 'fatal'
  if (value === 'warn') return 'warning'
  return levels.find((level) => level === value) ?? otherwise
}

/** The latest ones stay: they stand nearest to the error. */
export function readBreadcrumbs(value: unknown, receivedAtMs: number, trimmed: Trimmed): Breadcrumb[] {
  const list = Array.isArray(value) ? value : object(value).values
  if (!Array.isArray(list)) return []
  if (list.length > MOST_BREADCRUMBS) trimmed.breadcrumbs = list.length - MOST_BREADCRUMBS
  return objects(list.slice(-MOST_BREADCRUMBS)).map((crumb) => {
    const time = correctTime(crumb.timestamp, receivedAtMs)
    return {
      atMs: time.corrected === null ? time.occurredAtMs : null,
      type: name(crumb.type),
      category: name(crumb.category),
      level: readLevel(crumb.level, 'info'),
      message: text(crumb.message, longest.text),
      data: boundedObject(crumb.data),
    }
  })
}

/** Tags come as an object, or as a list of pairs. */
export function readTags(value: unknown, trimmed: Trimmed): Record<string, string> {
  const pairs = pairsOf(value)
  if (pairs.length > MOST_TAGS) trimmed.tags = pairs.length - MOST_TAGS
  return record(pairs.slice(0, MOST_TAGS), longest.name)
}

export function readRequest(value: unknown): EventRequest | null {
  if (!isObject(value)) return null
  return {
    method: name(value.method, 20),
    url: name(value.url, longest.address),
    query: readQuery(value.query_string),
    headers: record(pairsOf(value.headers).slice(0, MOST_HEADERS), longest.address),
    body: boundedCopy(value.data),
  }
}

function readQuery(value: unknown): string | null {
  if (typeof value === 'string') return name(value, longest.address)
  const pairs = pairsOf(value).slice(0, MOST_HEADERS)
  const query = pairs.map(([key, entry]) => `${key}=${text(entry, longest.name) ?? ''}`).join('&')
  return name(query, longest.address)
}

function pairsOf(value: unknown): [string, unknown][] {
  if (isObject(value)) return Object.entries(value)
  if (!Array.isArray(value)) return []
  return value.filter((pair) => Array.isArray(pair) && typeof pair[0] === 'string') as [string, unknown][]
}

function record(pairs: [string, unknown][], most: number): Record<string, string> {
  const named = pairs.map(([key, entry]) => [name(key), text(entry, most)] as const)
  return Object.fromEntries(
    named.filter((pair): pair is readonly [string, string] => pair[0] !== null && pair[1] !== null),
  )
}

export function readTrace(contexts: unknown): MonitoredEvent['trace'] {
  const trace = object(object(contexts).trace)
  return {
    traceId: hexadecimal(trace.trace_id, 32),
    spanId: hexadecimal(trace.span_id, 16),
    parentSpanId: hexadecimal(trace.parent_span_id, 16),
  }
}

export function readDebugFiles(value: unknown): MonitoredEvent['debugFiles'] {
  const images = object(value).images
  return objects(Array.isArray(images) ? images.slice(0, MOST_DEBUG_FILES) : []).flatMap((image) => {
    const file = name(image.code_file, longest.address)
    const debugId = hexadecimal(image.debug_id, 32)
    return image.type === 'sourcemap' && file !== null && debugId !== null ? [{ file, debugId }] : []
  })
}
