import { system } from '../../../kernel/actor.ts'
import { ModelError } from '../../../kernel/ports.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { tellChanged } from '../live.ts'
import * as store from '../stores/embeddings.ts'
import { FIRST_ID } from '../stores/passages.ts'
import { isHeld, takeLock } from '../stores/reading-locks.ts'
import { keepVectors, type MadeVector } from '../stores/vectors.ts'
import { endpointOf } from './endpoint.ts'
import { fillAt } from './fill-later.ts'
import { hinder } from './hindrance.ts'
import { type Batch, nextBatch } from './next-batch.ts'
import { testVectors } from './self-test.ts'

const MOST_AT_ONCE = 64
const BEGIN_WITH = 16
/** A model on a processor of its own takes its time. */
const BATCH_LIMIT_MS = 60_000
const QUICK_MS = 5000
const LOOK_AGAIN_MS = 10_000
/** One text may be odd; several in a row are the endpoint's doing. */
const MOST_REFUSED = 3

/** One run of filling: where it stands, and how much it takes at once. */
interface Run {
  platform: Platform
  tenantId: string
  signal: AbortSignal
  lockKey: number
  afterId: string
  size: number
  refused: number
  toldAt: number
}

/**
 * Makes the vectors that are missing, in batches that are stored one by one, until none is missing or something is in
 * the way. Whatever ends it, the next run goes on where it stood.
 */
export async function fillVectors(platform: Platform, tenantId: string, signal: AbortSignal): Promise<void> {
  const lock = await takeLock(platform)
  try {
    const isMine = await within({ platform, tenantId }, (ctx) => claim(ctx, lock.key))
    if (!isMine) return
    const run: Run = {
      platform,
      tenantId,
      signal,
      lockKey: lock.key,
      afterId: FIRST_ID,
      size: BEGIN_WITH,
      refused: 0,
      toldAt: 0,
    }
    while (await fillSome(run)) signal.throwIfAborted()
  } finally {
    await lock.release()
  }
}

const within = <T>(
  { platform, tenantId }: Pick<Run, 'platform' | 'tenantId'>,
  work: (ctx: Context) => Promise<T>,
) => inTenant(platform, tenantId, system('embeddings'), work)

/** @returns false where there is nothing to do, it is not the time, or a living process is at it */
async function claim(ctx: Context, lockKey: number): Promise<boolean> {
  const row = await store.embeddingRow(ctx, { lock: true })
  if (!row?.isOn) return false
  if (row.lockKey !== null && (await isHeld(ctx, row.lockKey))) {
    // It may have looked for the last time before what came now.
    fillAt(ctx, new Date(ctx.clock.now().getTime() + LOOK_AGAIN_MS))
    return false
  }
  if (row.pausedUntil && row.pausedUntil > ctx.clock.now()) {
    fillAt(ctx, row.pausedUntil)
    return false
  }
  await store.holdLock(ctx, lockKey)
  return true
}

/** @returns whether there may be more to do */
async function fillSome(run: Run): Promise<boolean> {
  const batch = await within(run, (ctx) => nextBatch(ctx, run))
  if (batch === 'stop') return false
  if (batch === 'none') return finish(run)
  const began = performance.now()
  try {
    const { vectors, tokens } = await run.platform.embeddings.embed(batch.endpoint, batch.texts, 'passage', {
      timeoutMs: BATCH_LIMIT_MS,
      signal: run.signal,
    })
    if (performance.now() - began < QUICK_MS) run.size = Math.min(MOST_AT_ONCE, run.size * 2)
    return await keep(run, batch, vectors, tokens)
  } catch (error) {
    await within(run, (ctx) => store.noteTokens(ctx, -batch.likelyTokens))
    if (run.signal.aborted || !(error instanceof ModelError)) throw error
    return settle(run, batch, error)
  }
}

async function keep(run: Run, batch: Batch, vectors: store.Vector[], tokens: number): Promise<boolean> {
  return within(run, async (ctx) => {
    const row = await store.embeddingRow(ctx, { lock: true })
    // Another model was chosen meanwhile: its passages come again.
    if (!row || row.generation !== batch.generation || row.lockKey !== run.lockKey) return false
    const dimensions = vectors[0]?.length ?? 0
    if (row.dimensions !== null && row.dimensions !== dimensions) {
      await hinder(ctx, 'other_dimension', `${row.dimensions} → ${dimensions}`)
      return false
    }
    if (row.dimensions === null) await store.noteDimensions(ctx, dimensions)
    const made = batch.places.map((place, at): MadeVector => ({ ...place, vector: vectors[at] ?? null }))
    await keepVectors(ctx, batch.generation, made)
    // An endpoint that does not tell what it took is not free: what was set aside is the estimate.
    if (tokens > 0) await store.noteTokens(ctx, tokens - batch.likelyTokens)
    await store.noteWorking(ctx)
    tellProgress(run, ctx)
    run.afterId = batch.lastId
    run.refused = 0
    return true
  })
}

/** Nothing is missing, but the last that was asked failed: whether it works again is found out by asking. */
async function tryAgain(run: Run): Promise<void> {
  const failed = await within(run, async (ctx) => {
    const row = await store.embeddingRow(ctx)
    return row?.reason ? endpointOf(ctx, row) : null
  })
  if (!failed) return
  const limits = { timeoutMs: BATCH_LIMIT_MS, signal: run.signal }
  try {
    await run.platform.embeddings.embed(failed, ['?'], 'question', limits)
    await within(run, store.noteWorking)
  } catch (error) {
    if (run.signal.aborted || !(error instanceof ModelError)) throw error
    await within(run, (ctx) => hinder(ctx, error.reason, error.message, error.retryAfterS ?? 0))
  }
}

const TELL_EVERY_MS = 1000

function tellProgress(run: Run, ctx: Context): void {
  const now = performance.now()
  if (now - run.toldAt < TELL_EVERY_MS) return
  run.toldAt = now
  tellChanged(ctx, 'embeddings')
}

/** Less at once, without the text that is not taken, or later. @returns whether to go on now */
async function settle(run: Run, batch: Batch, error: ModelError): Promise<boolean> {
  const isRefused = /^HTTP 4(00|13|22)\b/.test(error.message) && error.reason === 'garbage'
  const isTooMuch = isRefused || error.reason === 'timed_out' || error.reason === 'too_long'
  if (isTooMuch && batch.passages > 1) {
    run.size = isRefused ? 1 : Math.max(1, Math.floor(run.size / 4))
    return true
  }
  run.refused += 1
  const isOdd = isRefused && batch.isProven && run.refused < MOST_REFUSED
  return within(run, async (ctx) => {
    if (!isOdd) {
      await hinder(ctx, error.reason, error.message, error.retryAfterS ?? 0)
      return false
    }
    const refused = batch.places.map((place): MadeVector => ({ ...place, vector: null }))
    await keepVectors(ctx, batch.generation, refused)
    run.afterId = batch.lastId
    return true
  })
}

/** All were seen once: those that came meanwhile stand before the place where it was, or nothing is missing. */
async function finish(run: Run): Promise<boolean> {
  if (run.afterId !== FIRST_ID) {
    run.afterId = FIRST_ID
    return true
  }
  await tryAgain(run)
  await testVectors(run.platform, run.tenantId, run.signal)
  await within(run, async (ctx) => tellChanged(ctx, 'embeddings'))
  return false
}
