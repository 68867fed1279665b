import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import type { Clock } from '../../kernel/clock.ts'
import { AppError } from '../../kernel/errors.ts'
import { isUuid, newId } from '../../kernel/ids.ts'
import { addJobs, type PendingJob } from '../jobs/jobs.ts'
import { addEvents, type DomainEvent, type StoredEvent } from '../outbox/events.ts'
import type { Platform } from '../platform.ts'
import { type Place, takePlace } from './in-line.ts'

/** What every action, query and store function takes first: one transaction of one tenant, on behalf of one actor. */
export interface Context {
  tenantId: string
  actor: Actor
  platform: Platform
  clock: Clock
  /** Typed queries within the transaction. */
  db: NodePgDatabase
  /** The same transaction, for SQL that the query builder cannot say. */
  client: PoolClient
  newId(): string
  /** What has happened; stored in this transaction, told to others after it. */
  events: DomainEvent[]
  jobs: PendingJob[]
  /** Statements that were sent and whose answers nobody needs before the commit, which waits for them. */
  writes: Promise<unknown>[]
  /** Done as soon as it is committed: what waited for that alone may begin. Telling waits for what they return. */
  atCommit: (() => Promise<unknown> | null)[]
  afterCommit: (() => void)[]
  /** Where the order of what is told after the commit counts. */
  place: Place
}

/** So often a transaction is begun anew that the database ended because two waited for each other. */
const DEADLOCKS_AT_MOST = 2

/**
 * Runs `work` in one transaction of one tenant, as the role that row level security binds. Where the database ends it
 * to free another one, nothing of it has happened, and it runs again.
 * Events and jobs that the work left are stored in the same transaction; then it commits, then they are told.
 * @param options.isPatient whether it goes behind what people wait for, see `turns.ts`
 * @throws AppError `unavailable` when the database does not answer
 */
export async function inTenant<T>(
  platform: Platform,
  tenantId: string,
  actor: Actor,
  work: (ctx: Context) => Promise<T>,
  options: { isPatient?: boolean } = {},
): Promise<T> {
  if (!isUuid(tenantId)) throw new Error('a tenant id must be a UUID')
  // Turns that a silent database holds are not waited for.
  if (!platform.database.gate.isOpen() && !(await platform.database.gate.answers())) throw unavailable()
  for (let deadlocks = 0; ; deadlocks += 1) {
    try {
      return await inTurn(platform, tenantId, actor, work, options.isPatient)
    } catch (error) {
      if (!isDeadlock(error) || deadlocks === DEADLOCKS_AT_MOST) throw error
    }
  }
}

const isDeadlock = (error: unknown) => (error as { code?: unknown } | null)?.code === '40P01'

async function inTurn<T>(
  platform: Platform,
  tenantId: string,
  actor: Actor,
  work: (ctx: Context) => Promise<T>,
  isPatient = false,
): Promise<T> {
  const place = takePlace(platform)
  try {
    const transaction = () => transact(platform, tenantId, actor, place, work)
    const { turns } = platform.database
    const { result, ctx, stored } = await turns.take(tenantId, unavailable, transaction, isPatient)
    for (const done of ctx.atCommit) await done()
    const turn = place.turn()
    if (turn) await turn
    for (const told of ctx.afterCommit) told()
    if (stored.length > 0) platform.outbox.committed(stored)
    return result
  } finally {
    place.leave()
  }
}

async function transact<T>(
  platform: Platform,
  tenantId: string,
  actor: Actor,
  place: Place,
  work: (ctx: Context) => Promise<T>,
): Promise<{ result: T; ctx: Context; stored: StoredEvent[] }> {
  const client = await connect(platform)
  const ctx = createContext(platform, client, tenantId, actor, place)
  let broken: Error | undefined
  try {
    later(ctx, client.query(`BEGIN; SET LOCAL ROLE svar_app; SET LOCAL app.tenant_id = '${tenantId}'`))
    const result = await work(ctx)
    return { result, ctx, stored: await commit(ctx) }
  } catch (error) {
    broken = await rollBack(client)
    throw await firstFault(ctx, error)
  } finally {
    client.release(broken)
  }
}

/**
 * Leaves a statement on its way: statements of one connection are carried out in the order in which they were sent,
 * so the next one need not wait for this one's answer. When it fails, the transaction fails with its error.
 */
export function later(ctx: Context, write: Promise<unknown>): void {
  // The commit looks at it; until then a fault is no unhandled one.
  write.catch(() => {})
  ctx.writes.push(write)
}

/** Events, jobs and the commit are sent together. */
async function commit(ctx: Context): Promise<StoredEvent[]> {
  const adding = addEvents(ctx)
  later(ctx, adding)
  await addJobs(ctx)
  const committing = ctx.client.query('COMMIT')
  later(ctx, committing)
  await Promise.all(ctx.writes)
  // A transaction with a failed statement answers a commit with "ROLLBACK", which is no error by itself.
  if ((await committing).command !== 'COMMIT') throw new Error('the transaction was rolled back')
  return adding
}

/** Statements after a failed one fail too, because of it; what is told is the first. */
async function firstFault(ctx: Context, error: unknown): Promise<unknown> {
  const failed = (await Promise.allSettled(ctx.writes)).find((write) => write.status === 'rejected')
  return failed ? failed.reason : error
}

/** Runs `work` outside of any tenant: sees the directories only (keys, memberships, queues). */
export async function asLogin<T>(platform: Platform, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await connect(platform)
  try {
    return await work(client)
  } finally {
    client.release()
  }
}

/** How long a process that starts waits before it tries to connect again. */
const TRY_AGAIN_MS = 100

async function connect(platform: Platform): Promise<PoolClient> {
  const { gate, pool } = platform.database
  for (;;) {
    if (!gate.isOpen() && !(await gate.answers())) throw unavailable()
    try {
      return await pool.connect()
    } catch (cause) {
      if (!gate.isPatient()) throw unavailable(cause)
      await new Promise((again) => setTimeout(again, TRY_AGAIN_MS))
    }
  }
}

const unavailable = (cause?: unknown) =>
  new AppError(
    'unavailable',
    'The database does not answer right now. Nothing was lost; try again in a moment.',
    {
      retryAfterS: 2,
      cause,
    },
  )

function createContext(
  platform: Platform,
  client: PoolClient,
  tenantId: string,
  actor: Actor,
  place: Place,
): Context {
  return {
    tenantId,
    actor,
    platform,
    clock: platform.clock,
    db: drizzle({ client }),
    client,
    newId: () => newId(platform.clock.now().getTime()),
    events: [],
    jobs: [],
    writes: [],
    atCommit: [],
    afterCommit: [],
    place,
  }
}

/** A connection whose rollback fails is not given back to the pool: it could carry a tenant with it. */
async function rollBack(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('ROLLBACK')
    return undefined
  } catch (error) {
    return error as Error
  }
}
