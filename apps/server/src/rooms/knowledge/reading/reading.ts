import type { Problem } from '@svar/contract'
import { system } from '../../../kernel/actor.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { tellSource } from '../live.ts'
import * as store from '../stores/sources.ts'
import type { SourceRow } from '../tables.ts'

/** The source was removed, or another process has taken over: what this run still holds is of no use. */
export class ReadingEnded extends Error {}

/** How a reading ends. */
export interface Ending {
  state: 'ready' | 'partial' | 'failed'
  problem?: Problem | null
  warnings?: Problem[]
  title?: string
  nextCrawlAt?: Date | null
}

/** One run of reading a source. Nothing is written that does not belong to the run that has it now. */
export interface Reading {
  platform: Platform
  tenantId: string
  /** As it was when the run began. */
  source: SourceRow
  signal: AbortSignal
  /** @throws ReadingEnded */
  write<T>(work: (ctx: Context, source: SourceRow) => Promise<T>): Promise<T>
  /** The last write: what was read and how it ended, together. @throws ReadingEnded */
  finish(work: (ctx: Context, source: SourceRow) => Promise<Ending>): Promise<void>
}

export function createReading(
  platform: Platform,
  tenantId: string,
  source: SourceRow,
  signal: AbortSignal,
): Reading {
  const write = <T>(work: (ctx: Context, source: SourceRow) => Promise<T>) =>
    inTenant(platform, tenantId, system('reading'), async (ctx) => {
      const [current] = await store.lockRun(ctx, source.id, source.runId ?? '')
      if (!current) throw new ReadingEnded()
      return work(ctx, current)
    })
  return {
    platform,
    tenantId,
    source,
    signal,
    write,
    finish: (work) =>
      write(async (ctx, current) => {
        const { problem = null, warnings = [], ...ending } = await work(ctx, current)
        const free = { runId: null, lockKey: null, attempts: 0, progress: null }
        await store.changeSource(ctx, current.id, { ...ending, problem, warnings, ...free })
        tellSource(ctx, await store.countSource(ctx, current.id))
      }),
  }
}
