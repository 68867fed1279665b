import { system } from '../../../kernel/actor.ts'
import { AppError } from '../../../kernel/errors.ts'
import { ParseError } from '../../../platform/parsing/index.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { tellSource } from '../live.ts'
import { isHeld, takeLock } from '../stores/reading-locks.ts'
import * as store from '../stores/sources.ts'
import type { SourceRow } from '../tables.ts'
import { readLater } from './read-later.ts'
import { createReading, type Reading, ReadingEnded } from './reading.ts'

/** So often a reading may fail by something unexpected, or die with its process, without having got further. */
const MAX_ATTEMPTS = 6

/**
 * Carries out a job that reads a source: takes it over, unless a living process has it, and settles what goes wrong.
 * What cannot be read says so in words; what was merely interrupted is thrown, so that the job comes again.
 */
export async function runReading(
  platform: Platform,
  tenantId: string,
  sourceId: string,
  signal: AbortSignal,
  read: (reading: Reading) => Promise<void>,
): Promise<void> {
  const lock = await takeLock(platform)
  try {
    const source = await inTenant(platform, tenantId, system('reading'), (ctx) =>
      claim(ctx, sourceId, lock.key),
    )
    if (!source) return
    const reading = createReading(platform, tenantId, source, signal)
    await read(reading).catch((error) => settle(reading, error))
  } catch (error) {
    if (!(error instanceof ReadingEnded)) throw error
  } finally {
    await lock.release()
  }
}

/** @returns the source as this run's own, or null where there is nothing to do */
async function claim(ctx: Context, sourceId: string, lockKey: number): Promise<SourceRow | null> {
  const [found] = await store.findAndLock(ctx, sourceId)
  if (!found) return null
  if (found.state !== 'waiting' && found.state !== 'working' && !isDue(ctx, found)) return null
  if (found.lockKey !== null && (await isHeld(ctx, found.lockKey))) return null
  const source = await store.changeSource(ctx, sourceId, {
    state: 'working',
    runId: ctx.newId(),
    lockKey,
    attempts: found.attempts + 1,
  })
  tellSource(ctx, source)
  return source
}

/** A planned crawl whose time was put off comes again then. */
function isDue(ctx: Context, source: SourceRow): boolean {
  if (!source.nextCrawlAt) return false
  if (source.nextCrawlAt <= ctx.clock.now()) return true
  readLater(ctx, source, source.nextCrawlAt)
  return false
}

async function settle(reading: Reading, error: unknown): Promise<void> {
  if (error instanceof ReadingEnded) throw error
  const problem = problemOf(error)
  if (!problem && (reading.signal.aborted || reading.source.attempts < MAX_ATTEMPTS)) throw error
  if (!problem)
    reading.platform.log.error({ err: error, source: reading.source.id }, 'a source could not be read')
  await reading.finish(async (_ctx, source) => ({
    // What was read before stays.
    state: source.passages > 0 ? 'partial' : 'failed',
    problem: problem ?? { code: 'internal', params: {} },
  }))
}

function problemOf(error: unknown) {
  if (error instanceof ParseError && error.code !== 'stopped')
    return { code: error.code, params: error.params }
  if (error instanceof AppError && error.code === 'payload_too_large')
    return { code: 'too_many_passages', params: error.details.params ?? {} }
  return null
}
