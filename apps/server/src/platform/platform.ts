import type { Clock } from '../kernel/clock.ts'
import type { DeliveryProviders, EmbeddingModels, LanguageModels, MailTransport } from '../kernel/ports.ts'
import type { Config } from './config/config.ts'
import type { Database } from './database/database.ts'
import type { Egress } from './egress/index.ts'
import type { FileStore } from './files/index.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { Live } from './live/live.ts'
import type { Outbox } from './outbox/outbox.ts'
import type { DocumentParser } from './parsing/index.ts'
import type { Redis } from './redis/redis.ts'
import type { Secrets } from './secrets/secrets.ts'
import type { Log } from './telemetry/log.ts'

/** The machinery that rooms work with, made once at the start and handed down; there are no globals. */
export interface Platform {
  config: Config
  clock: Clock
  log: Log
  database: Database
  outbox: Outbox
  jobs: Jobs
  live: Live
  /** Null where none is set. */
  redis: Redis | null
  secrets: Secrets
  egress: Egress
  files: FileStore
  parser: DocumentParser
  models: LanguageModels
  embeddings: EmbeddingModels
  mail: MailTransport | null
  providers: DeliveryProviders
}
