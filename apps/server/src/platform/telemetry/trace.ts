import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'

/** Where something stands in a trace: the trace's id (32 hexadecimal digits) and its own (16). */
export interface SpanContext {
  traceId: string
  spanId: string
}
export type SpanKind = 'internal' | 'server' | 'client' | 'consumer'
export type Attributes = Record<string, string | number | boolean>
export interface Span extends SpanContext {
  parentId: string | null
  name: string
  kind: SpanKind
  /** Milliseconds since 1970, with fractions. */
  startMs: number
  endMs: number
  attributes: Attributes
  failed: boolean
}

/** What goes on now, however deep in the call that asks. */
const current = new AsyncLocalStorage<SpanContext>()
export const currentSpan = (): SpanContext | undefined => current.getStore()

const nowMs = () => performance.timeOrigin + performance.now()

/**
 * Begins a span; nothing of it is kept until it ends.
 * @param parent null begins a new trace
 */
export function beginSpan(
  name: string,
  kind: SpanKind,
  parent: SpanContext | null | undefined = currentSpan(),
): Span {
  return {
    traceId: parent?.traceId ?? randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
    parentId: parent?.spanId ?? null,
    name,
    kind,
    startMs: nowMs(),
    endMs: 0,
    attributes: {},
    failed: false,
  }
}

/** Runs `work` with the span as what goes on now. */
export const within = <T>(span: SpanContext, work: () => T): T => current.run(span, work)

export function endSpan(span: Span, ended: (span: Span) => void): void {
  span.endMs = nowMs()
  ended(span)
}

/** One span around one piece of work; an error marks it and goes on its way. */
export async function traced<T>(span: Span, ended: (span: Span) => void, work: () => Promise<T>): Promise<T> {
  try {
    return await within(span, work)
  } catch (error) {
    span.failed = true
    span.attributes['error.type'] = (error as Error)?.name ?? 'unknown'
    throw error
  } finally {
    endSpan(span, ended)
  }
}

/**
 * Reads a caller's `traceparent` (W3C Trace Context, version 00): `00-<32 hex>-<16 hex>-<2 hex>`, neither id all zeros.
 * @returns null where there is none, or none that is right
 */
export function readTraceParent(header: string | string[] | undefined): SpanContext | null {
  const [, traceId, spanId] =
    /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}$/.exec(String(header ?? '')) ?? []
  return traceId && spanId ? { traceId, spanId } : null
}
