import { setTimeout as pause } from 'node:timers/promises'
import type { Config } from '../../platform/config/config.ts'
import { openRedis } from '../../platform/redis/redis.ts'
import { createSecrets } from '../../platform/secrets/secrets.ts'
import { createLog } from '../../platform/telemetry/log.ts'
import { type Finding, well, wrong } from './finding.ts'

const LIMIT_MS = 3000
const AGAIN_MS = 100

/** Nothing where none is set: one process needs none. */
export async function redis(config: Config): Promise<Finding[]> {
  // It is only asked whether it is there, so the names need not be this installation's.
  const opened = openRedis(config, createSecrets(Buffer.alloc(32)), createLog('silent'))
  if (!opened) return []
  const place = new URL(config.redisUrl ?? '').host
  try {
    for (let waitedMs = 0; waitedMs < LIMIT_MS; waitedMs += AGAIN_MS) {
      const answerMs = await opened.ping().catch(() => null)
      if (answerMs !== null) return [well('Redis', `${place} answers in ${answerMs.toFixed(1)} ms`)]
      await pause(AGAIN_MS)
    }
    const mend =
      'Look whether it runs, and check REDIS_URL. Until then chats go on by the database, and nobody can sign in.'
    return [wrong('Redis', `${place} does not answer`, mend)]
  } finally {
    opened.close()
  }
}
