import type { Attributes, Span, SpanKind } from './trace.ts'

/** One log line, as it goes out. */
export interface LogRecord {
  timeMs: number
  severity: number
  text: string
  attributes: Attributes
  traceId?: string | undefined
  spanId?: string | undefined
}

const kinds: Record<SpanKind, number> = { internal: 1, server: 2, client: 3, consumer: 5 }
const FAILED = 2

// OTLP/HTTP with JSON, after opentelemetry-proto: 64-bit numbers are strings, ids are hexadecimal.

/** The body of a request to `/v1/traces`. */
export const tracesBody = (spans: Span[], resource: Attributes) => ({
  resourceSpans: [
    {
      resource: { attributes: keyValues(resource) },
      scopeSpans: [{ scope: { name: 'svar' }, spans: spans.map(spanBody) }],
    },
  ],
})

/** The body of a request to `/v1/logs`. */
export const logsBody = (records: LogRecord[], resource: Attributes) => ({
  resourceLogs: [
    {
      resource: { attributes: keyValues(resource) },
      scopeLogs: [{ scope: { name: 'svar' }, logRecords: records.map(recordBody) }],
    },
  ],
})

const spanBody = (span: Span) => ({
  traceId: span.traceId,
  spanId: span.spanId,
  ...(span.parentId ? { parentSpanId: span.parentId } : {}),
  name: span.name,
  kind: kinds[span.kind],
  startTimeUnixNano: nano(span.startMs),
  endTimeUnixNano: nano(span.endMs),
  attributes: keyValues(span.attributes),
  status: span.failed ? { code: FAILED } : {},
})

const recordBody = ({ timeMs, severity, text, attributes, traceId, spanId }: LogRecord) => ({
  timeUnixNano: nano(timeMs),
  observedTimeUnixNano: nano(timeMs),
  severityNumber: severity,
  severityText: severityText(severity),
  body: { stringValue: text },
  attributes: keyValues(attributes),
  ...(traceId && spanId ? { traceId, spanId } : {}),
})

const severities = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL']
/** Each name has four numbers. */
const severityText = (severity: number) => severities[Math.min(5, Math.floor((severity - 1) / 4))]

/** A double cannot hold nanoseconds of today, so they are made of whole microseconds. */
const nano = (ms: number) => `${BigInt(Math.round(ms * 1000))}000`

const keyValues = (attributes: Attributes) =>
  Object.entries(attributes).map(([key, value]) => ({ key, value: anyValue(value) }))

function anyValue(value: string | number | boolean) {
  if (typeof value === 'string') return { stringValue: value }
  if (typeof value === 'boolean') return { boolValue: value }
  return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value }
}
