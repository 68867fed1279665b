import { emit } from '../../../../platform/outbox/events.ts'
import { type Context, later } from '../../../../platform/tenancy/context.ts'
import { groupCreated, groupReached, groupRegressed, groupRising } from '../../events.ts'
import { settleOwed } from '../../stores/error-alerts.ts'
import * as counts from '../../stores/errors-counts.ts'
import * as store from '../../stores/errors-intake.ts'
import { cameBack } from './came-back.ts'
import { joinEarlier } from './join-earlier.ts'
import { countedBy, hourOf } from './tally.ts'

type OfProject = store.OfProject

/**
 * Writes events that arrived together: those that were not there already are kept and counted, and what it means for
 * their groups is announced. All of it, or nothing.
 */
export async function record(ctx: Context, given: OfProject[]): Promise<void> {
  store.takeTurn(ctx)
  const events = [...new Map(given.map((one) => [keyOf(one), one])).values()]
  const firsts = [...new Map(events.map((one) => [one.event.printId, one])).values()]
  const made = new Set(await store.addPrints(ctx, firsts, await joinEarlier(ctx, events)))
  const isFresh = await store.addEvents(ctx, events)
  const fresh = events.filter((one) => isFresh.has(keyOf(one)))
  if (fresh.length === 0) return
  const groups = await count(ctx, fresh)
  const kept = new Set(fresh.filter(({ event }) => event.body).map(({ event }) => event.printId))
  if (kept.size > 0) store.trim(ctx, [...kept])
  for (const group of groups) if (made.has(group.id)) emit(ctx, groupCreated, group.id, about(group))
}

/** As the database writes it. */
const keyOf = ({ projectId, event }: OfProject) => `${projectId}/${event.id}`

async function count(ctx: Context, fresh: OfProject[]): Promise<counts.Counted[]> {
  const tally = countedBy(fresh)
  const tags = counts.countTags(ctx, tally.tags)
  later(ctx, tags)
  if (tally.users.length > 0) counts.countUsers(ctx, tally.users)
  const hours = counts.countHours(ctx, tally.hours)
  later(ctx, hours)
  const releases = tally.releases.length > 0 ? counts.countReleases(ctx, tally.releases) : new Map()
  const groups = await counts.countGroups(ctx, tally.prints)
  await tags
  await openThoseThatCameBack(ctx, groups, fresh, await releases)
  await tellOfRising(ctx, groups, await hours)
  await tellOfReached(ctx, groups)
  return groups
}

async function openThoseThatCameBack(
  ctx: Context,
  groups: counts.Counted[],
  fresh: OfProject[],
  releases: Map<string, Date>,
): Promise<void> {
  const back = await cameBack(ctx, groups, fresh, releases)
  if (back.length === 0) return
  await counts.openAgain(
    ctx,
    back.map(({ id }) => id),
    ctx.clock.now(),
  )
  for (const group of back) {
    const release =
      fresh.findLast(({ event }) => group.printIds.includes(event.printId))?.event.release ?? null
    const after = group.state === 'ignored' ? 'ignored' : 'resolved'
    emit(ctx, groupRegressed, group.id, { ...about(group), after, release })
  }
}

const DAY_MS = 86_400_000

type HourCounts = Awaited<ReturnType<typeof counts.countHours>>

/** A group of today is told as new and has nothing usual yet. */
async function tellOfRising(ctx: Context, groups: counts.Counted[], hours: HourCounts): Promise<void> {
  const hour = hourOf(ctx.clock.now().getTime())
  const current = new Map(
    hours.filter((one) => one.hour.getTime() === hour.getTime()).map((one) => [one.printId, one]),
  )
  for (const group of groups) {
    const isOld = group.firstSeenAt.getTime() < hour.getTime() - DAY_MS
    const isTold = group.risingHour?.getTime() === hour.getTime() || group.state === 'ignored'
    if (!isOld || isTold || !isToBeLookedAt(group, current)) continue
    const { usual, now } = await counts.usualForHour(ctx, group.id, hour)
    if (now < group.risingLeast || now < usual * group.risingTimes) continue
    await counts.noteRising(ctx, group.id, hour)
    emit(ctx, groupRising, group.id, { ...about(group), thisHour: now, usual: Math.round(usual * 10) / 10 })
  }
}

/** What is usual is asked for when the hour's count reaches the least that is told, or has doubled: not at every event. */
function isToBeLookedAt(
  { printIds, risingLeast }: counts.Counted,
  current: Map<string, HourCounts[number]>,
): boolean {
  return printIds.some((id) => {
    const { now = 0, events = 0 } = current.get(id) ?? {}
    const before = now - events
    if (now < risingLeast / 2) return false
    return (
      (before < risingLeast && now >= risingLeast) ||
      Math.floor(Math.log2(now)) !== Math.floor(Math.log2(before))
    )
  })
}

/** What was to be told only when it has come so often. */
async function tellOfReached(ctx: Context, groups: counts.Counted[]): Promise<void> {
  for (const group of groups) {
    const { owedAlert: kind, owedAtEvents: at } = group
    if (kind === null || at === null || group.events < at || group.state !== 'unresolved') continue
    await settleOwed(ctx, group.id)
    emit(ctx, groupReached, group.id, { ...about(group), kind })
  }
}

const about = ({ id, projectId, projectName, title, culprit, level, events, users }: counts.Counted) => ({
  groupId: id,
  projectId,
  projectName,
  title,
  culprit,
  level,
  events,
  users,
})
