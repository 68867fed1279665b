import type { ErrorAlerts } from '@svar/contract'
import { z } from 'zod'
import { system } from '../../../../kernel/actor.ts'
import { enqueue, handles, jobType } from '../../../../platform/jobs/jobs.ts'
import { type Context, inTenant } from '../../../../platform/tenancy/context.ts'
import { quietUntil } from '../../../delivery/index.ts'
import { workspaceOf } from '../../../identity/index.ts'
import { errorAlertsSince, owe } from '../../stores/error-alerts.ts'
import { group } from '../../stores/errors-groups.ts'
import { type ProjectRow, project } from '../../stores/errors-projects.ts'
import { known } from './known.ts'
import { sendAlert } from './send-alert.ts'
import { tellTogetherLater } from './together.ts'

const HOUR_MS = 3_600_000
/** So many of one program in an hour one by one; what comes beyond them is told together. */
const MOST_AN_HOUR = 10

type Kind = 'new' | 'regressed' | 'rising'

/** What has happened, as its event tells it. */
interface About {
  groupId: string
  projectId: string
  title: string | null
  culprit: string | null
  events: number
  users: number
}

/** Tells people of an error as its project says: at once, when it has come often enough, or when quiet hours end. */
export async function alertOf(ctx: Context, kind: Kind, about: About, eventId: number): Promise<void> {
  const of = await known(() => project(ctx, about.projectId))
  if (!of?.alerts[kind].on || (await isLeftUntilOften(ctx, kind, about, of.alerts))) return
  await tellUnlessQuiet(ctx, kind, about, of, eventId)
}

/** Tells of one that has now come as often as was asked for. */
export async function alertOfReached(ctx: Context, kind: Kind, about: About, eventId: number): Promise<void> {
  const of = await known(() => project(ctx, about.projectId))
  if (of?.alerts[kind].on) await tellUnlessQuiet(ctx, kind, about, of, eventId)
}

async function tellUnlessQuiet(
  ctx: Context,
  kind: Kind,
  about: About,
  of: ProjectRow,
  eventId: number,
): Promise<void> {
  const { timeZone } = await workspaceOf(ctx)
  const quiet = quietUntil(of.alerts.quietHours, timeZone, ctx.clock.now())
  if (!quiet) return tellOf(ctx, kind, about, of, `${eventId}`)
  const { groupId } = about
  // One for each error, whatever happens to it meanwhile.
  enqueue(ctx, laterJob, { kind, groupId }, { startAfter: quiet, key: `${groupId}:${quiet.toISOString()}` })
}

async function isLeftUntilOften(
  ctx: Context,
  kind: Kind,
  { groupId, events }: About,
  alerts: ErrorAlerts,
): Promise<boolean> {
  if (kind === 'rising' || alerts[kind].after === 1) return false
  // The one with which it came back is the first of those that count.
  const before = kind === 'regressed' ? events - 1 : 0
  return owe(ctx, groupId, kind, before + alerts[kind].after)
}

async function tellOf(ctx: Context, kind: Kind, about: About, of: ProjectRow, moment: string): Promise<void> {
  const since = new Date(ctx.clock.now().getTime() - HOUR_MS)
  if ((await errorAlertsSince(ctx, of.id, since)) >= MOST_AN_HOUR) return tellTogetherLater(ctx, of)
  const { title, culprit, events, users, groupId } = about
  await sendAlert(ctx, of, `error:${groupId}:${moment}`, {
    kind,
    title: title ?? '',
    where: culprit ?? '',
    events,
    users,
    path: `/${groupId}`,
  })
}

const laterJob = jobType(
  'monitoring.tell_error',
  z.object({ kind: z.enum(['new', 'regressed', 'rising']), groupId: z.uuid() }),
  { perTenant: 1 },
)

/** What was not told in quiet hours, when they end: as it stands then, and only where nobody has seen to it. */
export const alertJobs = [
  handles(laterJob, (platform, tenantId, { kind, groupId }) =>
    inTenant(platform, tenantId, system('errors'), async (ctx) => {
      const now = await known(() => group(ctx, groupId))
      if (now?.state !== 'unresolved') return
      const of = await project(ctx, now.projectId)
      const hour = ctx.clock.now().toISOString().slice(0, 13)
      if (of.alerts[kind].on) await tellOf(ctx, kind, { ...now, groupId }, of, hour)
    }),
  ),
]
