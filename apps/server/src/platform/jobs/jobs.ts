import { PgBoss } from 'pg-boss'
import type { z } from 'zod'
import type { Platform } from '../platform.ts'
import type { Log } from '../telemetry/log.ts'
import type { Context } from '../tenancy/context.ts'
import { createDeadJobs, type DeadJobs, deadOf } from './dead-jobs.ts'

/** A kind of work done later: what it carries and how it may be retried. */
export interface JobType<P> {
  name: string
  schema: z.ZodType<P>
  retryLimit: number
  /** Seconds after which a running job counts as lost; long jobs keep it up by heartbeats. */
  expireInSeconds: number
  /** How many of one tenant may run at once in one process, so that nobody holds up the others. */
  perTenant: number
  concurrency: number
}
export interface PendingJob {
  type: JobType<unknown>
  payload: unknown
  startAfter?: Date
  /** Only one job with this key waits at a time. */
  key?: string
}
/** How a room carries out a kind of job. May run more than once: what it does must be harmless to repeat. */
export interface JobHandler {
  type: JobType<unknown>
  run(platform: Platform, tenantId: string, payload: unknown, signal: AbortSignal): Promise<void>
}

const defaults = { retryLimit: 5, expireInSeconds: 900, perTenant: 2, concurrency: 4 }

export const jobType = <P>(
  name: string,
  schema: z.ZodType<P>,
  options: Partial<typeof defaults> = {},
): JobType<P> => ({
  name,
  schema,
  ...defaults,
  ...options,
})

export const handles = <P>(
  type: JobType<P>,
  run: (platform: Platform, tenantId: string, payload: P, signal: AbortSignal) => Promise<void>,
): JobHandler => ({
  type: type as JobType<unknown>,
  run: (platform, tenantId, payload, signal) => run(platform, tenantId, type.schema.parse(payload), signal),
})

/** Leaves work for later: it is stored when the transaction commits, or not at all. */
export function enqueue<P>(
  ctx: Context,
  type: JobType<P>,
  payload: P,
  options: { startAfter?: Date; key?: string } = {},
) {
  ctx.jobs.push({ type: type as JobType<unknown>, payload, ...options })
}

/**
 * Stores the transaction's jobs. The queue belongs to the login role, so the tenant's role is laid down first;
 * this comes last in the transaction.
 */
export async function addJobs(ctx: Context): Promise<void> {
  if (ctx.jobs.length === 0) return
  await ctx.client.query('RESET ROLE')
  const db = { executeSql: (text: string, values?: unknown[]) => ctx.client.query(text, values as unknown[]) }
  for (const job of ctx.jobs) {
    const data = { tenantId: ctx.tenantId, payload: job.payload }
    const entry = {
      data,
      group: { id: ctx.tenantId },
      ...(job.startAfter ? { startAfter: job.startAfter } : {}),
      // The queue allows one waiting job per key, so a job without a key gets one of its own.
      singletonKey: `${ctx.tenantId}:${job.key ?? ctx.newId()}`,
    }
    await ctx.platform.jobs.boss.insert(job.type.name, [entry], { db })
  }
  ctx.afterCommit.push(() => ctx.platform.jobs.wake([...new Set(ctx.jobs.map((job) => job.type.name))]))
}

export interface Jobs {
  boss: PgBoss
  wake(names: string[]): void
  /** Makes sure that the queues exist; needed by every process that enqueues. */
  prepare(types: JobType<unknown>[]): Promise<void>
  work(handlers: JobHandler[], getPlatform: () => Platform): Promise<void>
  /** Those that failed at every attempt. */
  dead: DeadJobs
  stop(): Promise<void>
}

/** @param supervise whether this process also keeps the queue's house (expiry, retention) */
export function createJobs(url: string, log: Log, supervise: boolean): Jobs {
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'svar:jobs',
    schema: 'jobs',
    createSchema: false,
    max: 3,
    supervise,
    schedule: false,
    superviseIntervalSeconds: 30,
  })
  // While the database is away each worker says so at each look; once in a while is enough.
  let toldAt = Number.NEGATIVE_INFINITY
  boss.on('error', (error) => {
    if (performance.now() - toldAt < 10_000) return
    toldAt = performance.now()
    log.warn({ error: error.message }, 'job queue')
  })
  const stopping = new AbortController()
  const known = new Set<string>()
  /** Has one look who is free, so that a job that keeps its worker for long holds up no other. */
  const wake = (name: string) => {
    const crew = boss.getWipData().filter((worker) => worker.name === name)
    const free = crew.find(({ count }) => count === 0)
    // Where all are at work, each looks again as soon as it is done.
    for (const { id } of free ? [free] : crew) boss.notifyWorker(id)
  }
  return {
    boss,
    wake: (names) => names.forEach(wake),
    async prepare(types) {
      await boss.start()
      const there = new Set((await boss.getQueues()).map((queue) => queue.name))
      for (const type of types) {
        known.add(type.name)
        if (there.has(type.name)) continue
        await boss.createQueue(deadOf(type.name))
        await boss.createQueue(type.name, queueOptions(type))
      }
    },
    async work(handlers, getPlatform) {
      for (const { type, run } of handlers) {
        await boss.work<{ tenantId: string; payload: unknown }>(
          type.name,
          {
            pollingIntervalSeconds: 2,
            localConcurrency: type.concurrency,
            localGroupConcurrency: type.perTenant,
          },
          async ([job]) => {
            if (!job) return
            // What waits behind this one need not wait for its end, or for the next look at the queue.
            wake(type.name)
            const signal = AbortSignal.any([job.signal, stopping.signal])
            const next = () => wake(type.name)
            await run(getPlatform(), job.data.tenantId, job.data.payload, signal).finally(next)
          },
        )
      }
    },
    dead: createDeadJobs(boss, known, wake),
    async stop() {
      stopping.abort()
      await boss.stop({ graceful: true, timeout: 5000 })
    },
  }
}

const queueOptions = (type: JobType<unknown>) => ({
  policy: 'short' as const,
  retryLimit: type.retryLimit,
  retryBackoff: true,
  retryDelay: 2,
  expireInSeconds: type.expireInSeconds,
  heartbeatSeconds: 30,
  deadLetter: deadOf(type.name),
})
