import { hostname } from 'node:os'
import type { FastifyInstance } from 'fastify'
import { untilCalm } from '../kernel/calm.ts'
import type { Config } from '../platform/config/config.ts'
import type { Authenticators } from '../platform/http/callers.ts'
import { keepFilesApart } from '../platform/http/files-apart.ts'
import { createHttp, type Http } from '../platform/http/http.ts'
import { createServer } from '../platform/http/server.ts'
import { watchRequests } from '../platform/http/under-way.ts'
import type { JobHandler } from '../platform/jobs/jobs.ts'
import { serveLive } from '../platform/live/socket.ts'
import type { Platform } from '../platform/platform.ts'
import { sendTelemetry, type Telemetry } from '../platform/telemetry/send-telemetry.ts'
import { serveMetrics } from '../platform/telemetry/serve-metrics.ts'
import { liveConversations } from '../rooms/conversations/index.ts'
import { identityAuthenticators } from '../rooms/identity/index.ts'
import { timeOwnRoutes } from '../rooms/monitoring/index.ts'
import { withVisitors } from '../rooms/visitors/index.ts'
import { authenticateVisitor, authenticateWidget, mayConnectFrom } from '../rooms/widget/index.ts'
import { countBusiness } from './business-metrics.ts'
import { answerPreflight } from './cors.ts'
import { servePages } from './pages.ts'
import { relayLive } from './relay-live.ts'
import { rooms } from './rooms.ts'
import { version } from './version.ts'

/** What a process does: serve requests, work through events and jobs, or both. `tool`: neither, as a command does. */
export type Role = 'web' | 'worker' | 'both' | 'tool'

export interface House {
  platform: Platform
  app: FastifyInstance | null
  http: Http | null
  listen(): Promise<void>
  close(): Promise<void>
}

/** After a restart everybody knocks at once; whom the system finds no room for knocks again only seconds later. */
const MOST_AT_THE_DOOR = 4096
const CLOSE_LIMIT_MS = 25_000
/** A machine that is busy with other things must not end a start: the database may be slow to answer for so long. */
const START_PATIENCE_MS = 300_000

/** Puts the rooms on the platform and lets them begin. */
export async function openHouse(platform: Platform, config: Config, role: Role): Promise<House> {
  const jobs = rooms.flatMap((room) => room.jobs ?? [])
  let isClosed = false
  platform.database.gate.bePatient(START_PATIENCE_MS)
  await platform.jobs.prepare(jobs.map((job) => job.type))
  await relayLive(platform, role)
  const telemetry = beginTelemetry(platform, config, role)
  const serves = role === 'web' || role === 'both'
  const { app, http, live, untilAnswered } = serves
    ? await openDoors(platform, telemetry)
    : { app: null, http: null, live: null, untilAnswered: null }
  if (role !== 'tool') for (const room of rooms) await room.start?.(platform)
  if (role === 'worker' || role === 'both') {
    platform.outbox.start(role === 'both' && config.databaseUrl === null)
    workLater(platform, telemetry?.traceJobs(jobs) ?? jobs, () => isClosed)
  }
  return {
    platform,
    app,
    http,
    async listen() {
      platform.database.gate.bePatient(0)
      await app?.listen({ host: config.host, port: config.port, backlog: MOST_AT_THE_DOOR })
    },
    async close() {
      isClosed = true
      live?.close()
      platform.live.closeAll(1012, 'restart')
      await untilAnswered?.()
      if (app) await within(CLOSE_LIMIT_MS, app.close())
      if (role !== 'tool') for (const room of rooms.toReversed()) await room.stop?.(platform)
      await within(CLOSE_LIMIT_MS, Promise.all([platform.outbox.stop(), platform.jobs.stop()]))
      await telemetry?.stop()
      platform.redis?.close()
      await platform.database.close()
      await Promise.all([platform.egress.close(), platform.parser.close()])
    },
  }
}

/** Jobs were waiting before, and go on waiting until those who connect again are in. */
function workLater(platform: Platform, jobs: JobHandler[], isClosed: () => boolean): void {
  untilCalm(isClosed)
    .then(() => (isClosed() ? undefined : platform.jobs.work(jobs, () => platform)))
    .catch((error) => {
      if (!isClosed()) platform.log.error({ err: error }, 'no job can be worked at')
    })
}

function beginTelemetry(platform: Platform, config: Config, role: Role): Telemetry | null {
  if (config.otlpEndpoint === null || role === 'tool') return null
  const resource = {
    'service.version': version,
    // Which of several processes it was.
    'service.instance.id': `${hostname()}:${process.pid}`,
    ...config.otlpResource,
    'svar.role': role,
  }
  const collector = { endpoint: config.otlpEndpoint, headers: config.otlpHeaders }
  return sendTelemetry(platform, collector, resource)
}

async function openDoors(platform: Platform, telemetry: Telemetry | null) {
  const app = await createServer(platform.log, platform.redis)
  const authenticators: Authenticators = {
    ...identityAuthenticators(platform),
    widget: (request, reply) => authenticateWidget(platform, request, reply),
    visitor: (request, reply) => authenticateVisitor(platform, request, reply),
  }
  const untilAnswered = watchRequests(app)
  answerPreflight(app)
  keepFilesApart(app, platform.config)
  telemetry?.traceRequests(app)
  timeOwnRoutes(app, platform)
  countBusiness(platform, serveMetrics(app, platform))
  const http = createHttp(app, () => platform, authenticators)
  for (const room of rooms) room.routes?.(http)
  await servePages(app, platform)
  await app.ready()
  const live = serveLive(app.server, platform, {
    ...withVisitors(liveConversations),
    mayConnect: mayConnectFrom,
  })
  return { app, http, live, untilAnswered }
}

function within(limitMs: number, work: Promise<unknown>): Promise<unknown> {
  return Promise.race([work, new Promise((resolve) => setTimeout(resolve, limitMs).unref())])
}
