import type { LogRecord } from './otlp.ts'
import type { Attributes } from './trace.ts'

const MOST_CHARACTERS = 4000

/** OpenTelemetry's severity numbers: 1 trace, 5 debug, 9 info, 13 warn, 17 error, 21 fatal. Pino's are 10 to 60. */
const severityOf = (level: number) => Math.max(1, Math.floor(level / 10) * 4 - 3)

/** A line that pino wrote, secrets already left out. @returns null where it is none */
export function readLogLine(line: string): LogRecord | null {
  const read = parsed(line)
  if (!read) return null
  const { level, time, msg, trace, span, err, ...rest } = read
  return {
    timeMs: Number(time),
    severity: severityOf(Number(level)),
    text: withoutTokens(String(msg ?? '')).slice(0, MOST_CHARACTERS),
    attributes: { ...flat(rest), ...exceptionOf(err) },
    ...(typeof trace === 'string' ? { traceId: trace } : {}),
    ...(typeof span === 'string' ? { spanId: span } : {}),
  }
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

function flat(fields: Record<string, unknown>): Attributes {
  const entries = Object.entries(fields).map(([key, value]) => [key, plain(value)] as const)
  return Object.fromEntries(entries)
}

function plain(value: unknown): string | number | boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return withoutTokens(typeof value === 'string' ? value : JSON.stringify(value)).slice(0, MOST_CHARACTERS)
}

/** An error by OpenTelemetry's own names, under which collectors show and group it. */
function exceptionOf(error: unknown): Attributes {
  if (error === undefined || error === null) return {}
  if (typeof error !== 'object') return { 'exception.message': plain(error) }
  const { type, message, stack } = error as Record<string, unknown>
  return {
    ...(type === undefined ? {} : { 'exception.type': plain(type) }),
    ...(message === undefined ? {} : { 'exception.message': plain(message) }),
    ...(stack === undefined ? {} : { 'exception.stacktrace': plain(stack) }),
  }
}

/** A link that lets somebody in may stand in the operator's own log, and in nobody else's. */
const withoutTokens = (text: string): string => text.replace(/([?&]token=)[^\s"'&\\]+/g, '$1…')
