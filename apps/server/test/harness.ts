import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { createEmbeddingModels } from '../src/adapters/llm/index.ts'
import type { Clock } from '../src/kernel/clock.ts'
import { AppError } from '../src/kernel/errors.ts'
import {
  type DeliveryProviders,
  type LanguageModels,
  type Mail,
  type MailTransport,
  ModelError,
} from '../src/kernel/ports.ts'
import { readConfig } from '../src/platform/config/config.ts'
import { openDatabase } from '../src/platform/database/database.ts'
import { createEgress } from '../src/platform/egress/index.ts'
import { createFileStore } from '../src/platform/files/index.ts'
import type { Authenticators } from '../src/platform/http/callers.ts'
import { createHttp, type Http } from '../src/platform/http/http.ts'
import { createServer } from '../src/platform/http/server.ts'
import { createJobs } from '../src/platform/jobs/jobs.ts'
import { createLive } from '../src/platform/live/live.ts'
import { type LiveHandlers, serveLive } from '../src/platform/live/socket.ts'
import { createOutbox } from '../src/platform/outbox/outbox.ts'
import { createDocumentParser } from '../src/platform/parsing/index.ts'
import type { Platform } from '../src/platform/platform.ts'
import { openRedis } from '../src/platform/redis/redis.ts'
import type { Room } from '../src/platform/room.ts'
import { createSecrets } from '../src/platform/secrets/secrets.ts'
import { createLog } from '../src/platform/telemetry/log.ts'
import { identity, identityAuthenticators } from '../src/rooms/identity/index.ts'
import { createDeliveryProviders } from '../src/shell/delivery-providers.ts'
import { createTestDatabase, type TestDatabase } from './test-database.ts'
import { makeTenant, type TestTenant } from './test-tenant.ts'

export interface TestHouseOptions {
  /** The rooms under test, in their order; identity is there always. */
  rooms?: Room[]
  /** Carry out jobs too. Reactions always run. */
  work?: boolean
  /** `null`: no mail server. By default mails land in `house.sent`. */
  mail?: MailTransport | null
  models?: LanguageModels
  /** Changes to the delivery room's real providers. */
  providers?: Partial<DeliveryProviders>
  /** Who else may call, such as the widget's visitors. */
  callers?(platform: Platform): Partial<Authenticators>
  /** Serve live connections, on the port that `listen` opens. */
  live?: LiveHandlers
  /** Hosts inside the network that may be called. */
  allowPrivate?: string[]
  /** Environment variables over the defaults. */
  env?: Record<string, string>
  /** A second house on the first one's database: another process, as far as rooms can tell. */
  sharing?: TestHouse
}

export interface TestHouse {
  platform: Platform
  app: FastifyInstance
  http: Http
  database: TestDatabase
  /** Runs ahead of the real time by what it was moved. */
  clock: Clock & { advance(ms: number): void }
  /** Mails that the stand-in for a mail server took. */
  sent: Mail[]
  /** Opens a free port. @returns the address, without a slash at the end */
  listen(): Promise<string>
  /** Two workspaces, each with an owner, an agent and an API key. */
  twoTenants(): Promise<{ a: TestTenant; b: TestTenant }>
  /** Waits until all that was committed has been reacted to, and all jobs that are due have run. */
  settled(): Promise<void>
  stop(): Promise<void>
}

/** Starts the rooms against a real, empty PostgreSQL database, without a port. */
export async function startTestHouse(options: TestHouseOptions = {}): Promise<TestHouse> {
  const database = options.sharing?.database ?? (await createTestDatabase())
  const dataDir = mkdtempSync(join(tmpdir(), 'svar-house-'))
  const clock = movableClock()
  const sent: Mail[] = []
  const rooms = [identity, ...(options.rooms ?? []).filter((room) => room !== identity)]
  const platform = createTestPlatform(options, rooms, { database, dataDir, clock, sent })
  const app = await createServer(platform.log, platform.redis)
  const http = createHttp(app, () => platform, {
    ...refused,
    ...identityAuthenticators(platform),
    ...options.callers?.(platform),
  })
  for (const room of rooms) room.routes?.(http)
  await startRooms(platform, rooms, options)
  await app.ready()
  const live = options.live ? serveLive(app.server, platform, options.live) : null
  return {
    platform,
    app,
    http,
    database,
    clock,
    sent,
    async listen() {
      await app.listen({ host: '127.0.0.1', port: 0 })
      return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
    },
    async twoTenants() {
      return { a: await makeTenant(platform, app, 'Alfa'), b: await makeTenant(platform, app, 'Beta') }
    },
    settled: () => settled(platform, options.work === true),
    async stop() {
      live?.close()
      platform.live.closeAll(1012, 'restart')
      await app.close()
      for (const room of rooms.toReversed()) await room.stop?.(platform)
      await Promise.all([platform.outbox.stop(), platform.jobs.stop()])
      platform.redis?.close()
      await platform.database.close()
      await Promise.all([platform.egress.close(), platform.parser.close()])
      if (!options.sharing) await database.drop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

interface Ground {
  database: TestDatabase
  dataDir: string
  clock: Clock
  sent: Mail[]
}

function createTestPlatform(
  options: TestHouseOptions,
  rooms: Room[],
  { database, dataDir, clock, sent }: Ground,
): Platform {
  const env = {
    LOG_LEVEL: process.env.SVAR_TEST_LOG ?? 'fatal',
    SVAR_DATA_DIR: dataDir,
    SVAR_LIMIT_FACTOR: '100',
    ...options.env,
  }
  const config = readConfig(env)
  const log = createLog(config.logLevel)
  // One key for all houses, so that two that share a database read each other's secrets.
  const secrets = createSecrets(Buffer.alloc(32, 7))
  const egress = createEgress({ allowPrivate: options.allowPrivate ?? [] })
  const platform: Platform = {
    config,
    clock,
    log,
    database: openDatabase({ url: database.loginUrl, log, applicationName: 'svar:test' }),
    outbox: createOutbox(
      () => platform,
      rooms.flatMap((room) => room.reactions ?? []),
    ),
    jobs: createJobs(database.loginUrl, log, options.work === true),
    live: createLive(),
    redis: openRedis(config, secrets, log),
    secrets,
    egress,
    files: createFileStore({ directory: dataDir, clock }),
    parser: createDocumentParser(),
    models: options.models ?? noModels,
    embeddings: createEmbeddingModels(egress),
    mail: options.mail === undefined ? { send: async (mail) => void sent.push(mail) } : options.mail,
    providers: { ...createDeliveryProviders(egress, clock), ...options.providers },
  }
  return platform
}

async function startRooms(platform: Platform, rooms: Room[], options: TestHouseOptions): Promise<void> {
  const jobs = rooms.flatMap((room) => room.jobs ?? [])
  await platform.jobs.prepare(jobs.map((job) => job.type))
  for (const room of rooms) await room.start?.(platform)
  platform.outbox.start(false)
  if (options.work) await platform.jobs.work(jobs, () => platform)
}

const noModels: LanguageModels = {
  // biome-ignore lint/correctness/useYield: it fails before the first word
  async *stream() {
    throw new ModelError('unreachable', 'No model in this test.')
  },
  list: async () => [],
}

const nobody = async () => {
  throw new AppError('token_invalid', 'Nobody may call this here.')
}
const refused: Authenticators = { account: nobody, member: nobody, widget: nobody, visitor: nobody }

function movableClock(): TestHouse['clock'] {
  let aheadMs = 0
  return {
    now: () => new Date(Date.now() + aheadMs),
    advance(ms) {
      aheadMs += ms
    },
  }
}

const SETTLE_LIMIT_MS = 10_000

async function settled(platform: Platform, works: boolean): Promise<void> {
  const jobs = `SELECT EXISTS (SELECT 1 FROM jobs.job WHERE state IN ('created', 'retry', 'active') AND start_after <= now() AND name NOT LIKE '%.dead' AND name NOT LIKE '\\_\\_%') AS busy`
  const events = `SELECT EXISTS (SELECT 1 FROM events WHERE handled_at IS NULL AND dead_at IS NULL AND available_at <= now() + interval '70 seconds' AND attempts < 2) AS busy`
  // What waits for its first try within a lease's time is on its way; what was refused and what is held is not.
  const mails = `SELECT EXISTS (SELECT 1 FROM mails WHERE state = 'queued' AND (in_flight OR (attempts = 0 AND available_at <= now() + interval '91 seconds'))) AS busy`
  const queries = works ? [events, mails, jobs] : [events, mails]
  const until = Date.now() + SETTLE_LIMIT_MS
  // A job may announce an event while the jobs are being looked at, so it must be quiet twice.
  for (let quiet = 0; quiet < 2; ) {
    if (Date.now() > until) throw new Error('The house did not come to rest: an event or job is still open.')
    platform.outbox.hurry()
    const states: boolean[] = []
    for (const query of queries) states.push((await platform.database.pool.query(query)).rows[0].busy)
    quiet = states.includes(true) ? 0 : quiet + 1
    if (quiet < 2) await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
