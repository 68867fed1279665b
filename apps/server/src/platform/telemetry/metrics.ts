import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

const NO_ROUTE = 'none'
/** Seconds; the finest steps lie where a person would not notice anything. */
const STEPS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/**
 * What this process counts of itself, for Prometheus. Labels come from short lists only: routes as the contract writes
 * them, states, codes. Never from what a workspace or a person has written.
 */
export interface Metrics {
  registry: Registry
  requests: Histogram<'method' | 'route' | 'status'>
  egress: Counter<'outcome'>
  modelCalls: Counter<'provider' | 'outcome'>
  modelTokens: Counter<'provider' | 'direction'>
  live: Gauge
}

/** Nothing is global: each house has its own. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  return {
    registry,
    requests: new Histogram({
      name: 'svar_http_request_duration_seconds',
      help: 'Time from a request to its answer',
      labelNames: ['method', 'route', 'status'],
      buckets: STEPS,
      registers,
    }),
    egress: new Counter({
      name: 'svar_egress_requests_total',
      help: 'Requests that left the house, by the class of the answer, or why there was none',
      labelNames: ['outcome'],
      registers,
    }),
    modelCalls: new Counter({
      name: 'svar_model_calls_total',
      help: 'Calls of language models: ok, or why there was no answer',
      labelNames: ['provider', 'outcome'],
      registers,
    }),
    modelTokens: new Counter({
      name: 'svar_model_tokens_total',
      help: 'Tokens that language models read and wrote',
      labelNames: ['provider', 'direction'],
      registers,
    }),
    live: new Gauge({ name: 'svar_live_connections', help: 'Live connections of this process', registers }),
  }
}

/** Times each request. Addresses that are no route share one label, whatever was asked for. */
export function timeRequests(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.is404 ? NO_ROUTE : (request.routeOptions.url ?? NO_ROUTE)
    const labels = { method: request.method, route, status: String(reply.statusCode) }
    metrics.requests.observe(labels, reply.elapsedTime / 1000)
    done()
  })
}
