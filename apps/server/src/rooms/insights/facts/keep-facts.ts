import { system } from '../../../kernel/actor.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { deskHours } from '../../teams/index.ts'
import { openTimeBetween } from '../../tickets/index.ts'
import * as store from '../stores/facts.ts'
import { factsOf } from './facts-of.ts'

const BATCH = 500
/** A transaction that began before the last look may commit after it: what changed shortly before is looked at again. */
const LOOK_BACK_MS = 120_000

/**
 * Counts what changed, in transactions of their own.
 * @param most how many conversations at most, so that who reads does not wait for an old workspace to be counted
 * @param signal ends it early; where it stops the next one goes on
 * @returns whether all is counted; also true while another process counts
 */
export async function keepFacts(
  platform: Platform,
  tenantId: string,
  most: number,
  signal?: AbortSignal,
): Promise<boolean> {
  for (let counted = 0; counted < most && !signal?.aborted; ) {
    const step = await inTenant(platform, tenantId, system('insights'), countSome)
    if (step === null || step < BATCH) return true
    counted += step
  }
  return false
}

/** @returns how many there were; null while another counts */
async function countSome(ctx: Context): Promise<number | null> {
  const state = await store.lockState(ctx)
  if (!state) return null
  const looked = ctx.clock.now()
  const since = state.lookedUntil && new Date(state.lookedUntil.getTime() - LOOK_BACK_MS)
  const changed = await store.changedSince(ctx, since, BATCH)
  const pending = await store.takePending(ctx, BATCH)
  const known = new Set(changed.map(({ id }) => id))
  const all = [...changed, ...pending.filter(({ id }) => !known.has(id))]
  if (all.length > 0) await count(ctx, all)
  const isLast = changed.length < BATCH && pending.length < BATCH
  const reached = changed.at(-1)?.updatedAt ?? looked
  const lookedUntil =
    changed.length < BATCH ? looked : new Date(Math.min(reached.getTime() + LOOK_BACK_MS, looked.getTime()))
  await store.saveState(ctx, { lookedUntil, isComplete: state.isComplete || isLast })
  return isLast ? 0 : BATCH
}

async function count(ctx: Context, changed: store.Changed[]): Promise<void> {
  const said = await store.saidIn(
    ctx,
    changed.map(({ id }) => id),
  )
  const hoursOf = await deskHours(ctx)
  const rows: store.FactRow[] = []
  const nothing: string[] = []
  for (const one of changed) {
    const { timeZone, openingHours, holidays } = hoursOf(one.teamId)
    const closed = new Set(holidays.map(({ date }) => date))
    const calendar = { timeZone, hours: openingHours, isClosedOn: (day: string) => closed.has(day) }
    const facts = one.isMerged
      ? null
      : factsOf(one, said.get(one.id) ?? [], (from, to) => openTimeBetween(calendar, from, to))
    if (facts) rows.push({ ...about(one), ...facts })
    else nothing.push(one.id)
  }
  await store.dropFacts(ctx, nothing)
  await store.saveFacts(ctx, rows)
  await noteReturns(ctx, [...new Set(changed.map(({ contactId }) => contactId))])
}

/** Which of these contacts came back while it was watched whether they would. */
async function noteReturns(ctx: Context, contactIds: string[]): Promise<void> {
  const ofContact = Map.groupBy(await store.watchedOf(ctx, contactIds), ({ contactId }) => contactId)
  for (const own of ofContact.values())
    for (const { conversationId, watchedFrom, verifiedAt, returnedAt } of own) {
      const isReturn = ({ startedAt }: store.Watched) =>
        watchedFrom && verifiedAt && startedAt > watchedFrom && startedAt < verifiedAt
      const at = own.find(isReturn)?.startedAt ?? null
      if (at?.getTime() !== returnedAt?.getTime()) await store.saveReturn(ctx, conversationId, at)
    }
}

const about = (one: store.Changed) => ({
  conversationId: one.id,
  contactId: one.contactId,
  version: one.version,
  startedAt: one.startedAt,
  channel: one.channel,
  language: one.locale?.split('-')[0]?.toLowerCase() ?? '',
  teamId: one.teamId,
  memberId: one.memberId,
})
