import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Platform } from '../platform.ts'
import { gaugeDatabase } from './database-gauges.ts'
import { createMetrics, type Metrics, timeRequests } from './metrics.ts'
import { observePlatform } from './observe.ts'

/** Many scrapers cost the database no more than one. */
const FRESH_MS = 5000

/** Counts what this process does and serves it at `/metrics`; to all who may not see it there is no such address. */
export function serveMetrics(app: FastifyInstance, platform: Platform, freshMs = FRESH_MS): Metrics {
  const metrics = createMetrics()
  observePlatform(platform, metrics)
  timeRequests(app, metrics)
  const refresh = gaugeDatabase(platform, metrics, freshMs)
  app.get('/metrics', async (request, reply) => {
    if (!mayRead(request, platform.config.metricsToken)) return reply.callNotFound()
    // Without a database there is still the process to be told of.
    await refresh().catch((error) => platform.log.debug({ err: error }, 'the queues were not counted'))
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics())
  })
  return metrics
}

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/
const ownNames = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/

/**
 * A program on this machine, called by this machine's name: so a proxy here that says nothing of whom it speaks for, and
 * a page whose name was bent to this address, are no such program.
 */
function mayRead(request: FastifyRequest, token: string | null): boolean {
  const given = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (token !== null && given !== undefined && same(given, token)) return true
  return loopback.test(request.ip) && ownNames.test(request.hostname)
}

const digest = (text: string) => createHash('sha256').update(text).digest()
const same = (one: string, other: string) => timingSafeEqual(digest(one), digest(other))
