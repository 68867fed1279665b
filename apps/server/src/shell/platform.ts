import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createEmbeddingModels, createLanguageModels } from '../adapters/llm/index.ts'
import { createMailTransport } from '../adapters/smtp/index.ts'
import { systemClock } from '../kernel/clock.ts'
import type { Config } from '../platform/config/config.ts'
import { openDatabase } from '../platform/database/database.ts'
import { createEgress } from '../platform/egress/index.ts'
import { createFileStore } from '../platform/files/index.ts'
import { createJobs } from '../platform/jobs/jobs.ts'
import { createLive } from '../platform/live/live.ts'
import { createOutbox } from '../platform/outbox/outbox.ts'
import { createDocumentParser } from '../platform/parsing/index.ts'
import type { Platform } from '../platform/platform.ts'
import { openRedis } from '../platform/redis/redis.ts'
import { createSecrets, loadMasterKey } from '../platform/secrets/secrets.ts'
import type { Log } from '../platform/telemetry/log.ts'
import { createDeliveryProviders } from './delivery-providers.ts'
import { rooms } from './rooms.ts'

/** Makes the platform: the one place where adapters meet their ports. */
export function createPlatform(
  config: Config,
  log: Log,
  loginUrl: string,
  role: 'web' | 'worker' | 'both' | 'tool',
): Platform {
  const files = join(config.dataDir, 'files')
  mkdirSync(files, { recursive: true, mode: 0o700 })
  const egress = createEgress({ allowPrivate: config.allowPrivate })
  const secrets = createSecrets(loadMasterKey(config.dataDir, config.secretKey))
  const reactions = rooms.flatMap((room) => room.reactions ?? [])
  const platform: Platform = {
    config,
    clock: systemClock,
    log,
    database: openDatabase({ url: loginUrl, log, applicationName: `svar:${role}` }),
    outbox: createOutbox(() => platform, reactions),
    jobs: createJobs(loginUrl, log, role === 'worker' || role === 'both'),
    live: createLive(),
    redis: openRedis(config, secrets, log),
    secrets,
    egress,
    files: createFileStore({ directory: files, clock: systemClock }),
    parser: createDocumentParser(),
    models: createLanguageModels(egress),
    embeddings: createEmbeddingModels(egress),
    mail: config.smtpUrl ? createMailTransport(config.smtpUrl) : null,
    providers: createDeliveryProviders(egress, systemClock),
  }
  return platform
}
