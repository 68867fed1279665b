import type { Context } from '../../../../platform/tenancy/context.ts'
import type { Counted } from '../../stores/errors-counts.ts'
import type { OfProject } from '../../stores/errors-intake.ts'
import { versionsBefore } from '../../stores/errors-releases.ts'
import { isOlderRelease } from './older-release.ts'

/** Those of the groups that are open again by what has come. @param releases when each was first seen, as `PROJECT/VERSION` */
export async function cameBack(
  ctx: Context,
  groups: Counted[],
  fresh: OfProject[],
  releases: Map<string, Date>,
): Promise<Counted[]> {
  const back: Counted[] = []
  for (const group of groups) {
    const isBack =
      group.state === 'ignored'
        ? ignoringEnds(group, ctx.clock.now())
        : group.state === 'resolved' && (await reopens(ctx, group, fresh, releases))
    if (isBack) back.push(group)
  }
  return back
}

function ignoringEnds(group: Counted, now: Date): boolean {
  const { ignoredUntil, ignoredUntilEvents, ignoredUntilUsers } = group
  return (
    (ignoredUntil !== null && now >= ignoredUntil) ||
    (ignoredUntilEvents !== null && group.events >= ignoredUntilEvents) ||
    (ignoredUntilUsers !== null && group.users >= ignoredUntilUsers)
  )
}

/** What happened before it was resolved and arrives late opens nothing; nor does a release that is not the next one. */
async function reopens(
  ctx: Context,
  { printIds, resolvedAt, inNextRelease }: Counted,
  fresh: OfProject[],
  releases: Map<string, Date>,
): Promise<boolean> {
  if (resolvedAt === null) return false
  const since = fresh.filter(
    ({ event }) => printIds.includes(event.printId) && event.occurredAtMs >= resolvedAt.getTime(),
  )
  if (!inNextRelease) return since.length > 0
  const unknownThen = since.filter(({ projectId, event }) => {
    const first = releases.get(`${projectId}/${event.release}`)
    return first !== undefined && first > resolvedAt
  })
  const [one] = unknownThen
  if (!one) return false
  // An old one may be met for the first time only now: somebody had not updated for long.
  const known = await versionsBefore(ctx, one.projectId, resolvedAt)
  return unknownThen.some(({ event }) => !known.some((other) => isOlderRelease(event.release ?? '', other)))
}
