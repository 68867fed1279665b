import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { JobHandler } from '../jobs/jobs.ts'
import type { StoredEvent } from '../outbox/events.ts'
import type { Reaction } from '../outbox/reactions.ts'
import type { Platform } from '../platform.ts'
import {
  beginSpan,
  currentSpan,
  endSpan,
  readTraceParent,
  type Span,
  type SpanContext,
  traced,
  within,
} from './trace.ts'
import { traceStatements } from './trace-statements.ts'

type Ended = (span: Span) => void
/** Reactions belong to the rooms and are there once; whose platform traces them is found here. */
const tracing = new WeakMap<Platform, { ended: Ended; origins: Map<string, SpanContext> }>()
const wrapped = new WeakSet<Reaction>()
/** Events that are on their way remember what they came of; more than these are not remembered. */
const MOST_ORIGINS = 2000

/** Makes spans of transactions and their statements, reactions and calls outside. Without it none of that is touched, and costs nothing. */
export function tracePlatform(platform: Platform, ended: Ended): void {
  traceTransactions(platform, ended)
  traceStatements(platform.database, ended)
  traceEgress(platform, ended)
  const origins = new Map<string, SpanContext>()
  tracing.set(platform, { ended, origins })
  platform.outbox.onCommitted((events) => {
    const span = currentSpan()
    if (!span) return
    for (const event of events) if (event.attempts > 0) remember(origins, keyOf(event), span)
  })
  for (const reaction of platform.outbox.reactions) traceReaction(reaction)
}

/** One span per request, named by its route; what a caller's `traceparent` names is its parent. */
export function traceRequests(app: FastifyInstance, ended: Ended): void {
  const spans = new WeakMap<FastifyRequest, Span>()
  app.addHook('onRequest', (request, _reply, done) => {
    const route = request.is404 ? 'none' : (request.routeOptions.url ?? 'none')
    if (isNoise(route)) return done()
    const span = beginSpan(
      `${request.method} ${route}`,
      'server',
      readTraceParent(request.headers.traceparent),
    )
    Object.assign(span.attributes, { 'http.request.method': request.method, 'http.route': route })
    spans.set(request, span)
    within(span, done)
  })
  app.addHook('onResponse', (request, reply, done) => {
    const span = spans.get(request)
    if (span) {
      span.attributes['http.response.status_code'] = reply.statusCode
      if (reply.statusCode >= 500) fail(span, reply.statusCode)
      endSpan(span, ended)
    }
    done()
  })
}

/** Files of pages, and what asks each few seconds whether all is well: nobody looks for them, and they would be most of it. */
const isNoise = (route: string) => route.endsWith('/*') || route === '/metrics' || route.endsWith('/health')

/** A server has failed at 5xx; whoever calls outside, at 4xx too. An error without a name of its own is its status. */
function fail(span: Span, status: number): void {
  span.failed = true
  span.attributes['error.type'] ??= String(status)
}

/** One trace per job: nobody waits for it, so it is nobody's child. */
export const traceJobs = (handlers: JobHandler[], ended: Ended): JobHandler[] =>
  handlers.map(({ type, run }) => ({
    type,
    run: (...given) => traced(beginSpan(type.name, 'consumer', null), ended, () => run(...given)),
  }))

function traceTransactions({ database }: Platform, ended: Ended): void {
  const { take } = database.turns
  // What belongs to nothing is the house's own looking round, which nobody wants to read.
  database.turns.take = (tenantId, refused, work, isPatient) =>
    currentSpan()
      ? traced(beginSpan('transaction', 'internal'), ended, () => take(tenantId, refused, work, isPatient))
      : take(tenantId, refused, work, isPatient)
}

function traceEgress({ egress }: Platform, ended: Ended): void {
  const { fetch: goOut, asFetch } = egress
  const send = (purpose: string, url: string | URL, work: () => Promise<Response>) => {
    const span = beginSpan(purpose, 'client')
    // The host alone: paths and queries carry what belongs to somebody.
    span.attributes['server.address'] = hostOf(url)
    return traced(span, ended, async () => {
      const answer = await work()
      span.attributes['http.response.status_code'] = answer.status
      if (answer.status >= 400) fail(span, answer.status)
      return answer
    })
  }
  egress.fetch = (url, request) => send(request.purpose, url, () => goOut(url, request))
  egress.asFetch = (limits) => {
    const standard = asFetch(limits)
    return (input, init) => {
      const url = input instanceof Request ? input.url : input
      return send(limits.purpose, url, () => standard(input, init))
    }
  }
}

function traceReaction(reaction: Reaction): void {
  if (wrapped.has(reaction)) return
  wrapped.add(reaction)
  const { run } = reaction
  reaction.run = (platform, event) => {
    const found = tracing.get(platform)
    if (!found) return run(platform, event)
    const origin = found.origins.get(keyOf(event)) ?? null
    const span = beginSpan(reaction.name, 'consumer', origin)
    span.attributes['messaging.message.type'] = event.type
    return traced(span, found.ended, () => run(platform, event))
  }
}

const keyOf = ({ tenantId, id }: StoredEvent) => `${tenantId}:${id}`

function remember(origins: Map<string, SpanContext>, key: string, { traceId, spanId }: SpanContext): void {
  origins.set(key, { traceId, spanId })
  if (origins.size <= MOST_ORIGINS) return
  const [oldest] = origins.keys()
  if (oldest !== undefined) origins.delete(oldest)
}

const hostOf = (url: string | URL) => (URL.canParse(String(url)) ? new URL(url).host : '')
