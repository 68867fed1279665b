import { correctTime } from '../envelope/correct-time.ts'
import type { JsonObject } from '../envelope/read-json.ts'
import { hexadecimal, longest, name, object, objects, text } from './bounded.ts'
import { boundedObject } from './bounded-copy.ts'
import { readExceptions, readFrames } from './read-exceptions.ts'
import {
  readBreadcrumbs,
  readDebugFiles,
  readLevel,
  readRequest,
  readTags,
  readTrace,
} from './read-surroundings.ts'
import type { Exception, MonitoredEvent } from './shape.ts'

const MOST_FINGERPRINT_PARTS = 20

interface Arrival {
  receivedAtMs: number
  /** The id of the envelope, or a fresh one: 32 hexadecimal digits. Stands where the event names none. */
  fallbackId: string
}

/**
 * Brings an event of any Sentry SDK into the one shape that the room works with. Never throws: what cannot be read
 * is left out, what is too much is trimmed and counted in `trimmed`.
 */
export function normaliseEvent(event: JsonObject, { receivedAtMs, fallbackId }: Arrival): MonitoredEvent {
  const trimmed: Record<string, number> = {}
  const exceptions = readExceptions(event, trimmed)
  return {
    id: hexadecimal(event.event_id, 32) ?? fallbackId,
    receivedAtMs,
    ...correctTime(event.timestamp, receivedAtMs),
    ...origin(event),
    level: readLevel(event.level, 'error'),
    ...readMessage(event),
    exceptions: exceptions.length > 0 ? exceptions : bareStack(event, trimmed),
    fingerprint: readFingerprint(event.fingerprint),
    tags: readTags(event.tags, trimmed),
    user: boundedObject(event.user),
    request: readRequest(event.request),
    breadcrumbs: readBreadcrumbs(event.breadcrumbs, receivedAtMs, trimmed),
    contexts: boundedObject(event.contexts),
    extra: boundedObject(event.extra),
    sdk: { name: name(object(event.sdk).name), version: name(object(event.sdk).version) },
    trace: readTrace(event.contexts),
    debugFiles: readDebugFiles(event.debug_meta),
    trimmed,
  }
}

function origin(event: JsonObject) {
  return {
    platform: name(event.platform, 64) ?? 'other',
    logger: name(event.logger),
    serverName: name(event.server_name),
    release: name(event.release),
    build: name(event.dist),
    environment: name(event.environment, 64) ?? 'production',
    transaction: name(event.transaction, longest.line),
  }
}

/** `logentry` is the newer name; both may be a text alone. */
function readMessage(event: JsonObject): { message: string | null; messageTemplate: string | null } {
  const entry = event.logentry ?? event.message
  if (typeof entry === 'string') return { message: name(entry, longest.text), messageTemplate: null }
  const { formatted, message } = object(entry)
  const template = name(message, longest.text)
  return {
    message: name(formatted, longest.text) ?? template ?? text(event.message, longest.text),
    messageTemplate: template,
  }
}

/** A message may carry a stack without an exception: of its own, or that of the thread which crashed. */
function bareStack(event: JsonObject, trimmed: Record<string, number>): Exception[] {
  const threads = objects(event.threads)
  const thread = threads.find((one) => one.crashed === true) ?? threads.find((one) => one.current === true)
  const frames = readFrames(event.stacktrace ?? thread?.stacktrace, trimmed)
  if (frames.length === 0) return []
  return [{ type: null, value: null, module: null, handled: null, mechanism: null, frames }]
}

function readFingerprint(value: unknown): string[] {
  const parts = Array.isArray(value) ? value.slice(0, MOST_FINGERPRINT_PARTS) : []
  return parts.flatMap((part) => name(part, longest.line) ?? [])
}
