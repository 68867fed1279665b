import { z } from 'zod'
import { system } from '../../../../kernel/actor.ts'
import { enqueue, handles, jobType } from '../../../../platform/jobs/jobs.ts'
import { type Context, inTenant } from '../../../../platform/tenancy/context.ts'
import { quietUntil } from '../../../delivery/index.ts'
import { workspaceOf } from '../../../identity/index.ts'
import { untold } from '../../stores/error-alerts.ts'
import { type ProjectRow, project } from '../../stores/errors-projects.ts'
import { known } from './known.ts'
import { sendAlert } from './send-alert.ts'

const HOUR_MS = 3_600_000
const SHOWN = 5

const togetherJob = jobType(
  'monitoring.tell_errors_together',
  z.object({ projectId: z.string(), since: z.iso.datetime() }),
  { perTenant: 1 },
)

/** Leaves what is too much to be told one by one until the hour is over. */
export function tellTogetherLater(ctx: Context, { id }: ProjectRow): void {
  const now = ctx.clock.now().getTime()
  // What was told within the hour before is left out by its alert.
  const since = new Date(now - HOUR_MS).toISOString()
  enqueue(ctx, togetherJob, { projectId: id, since }, { startAfter: new Date(now + HOUR_MS), key: id })
}

/** All that came since and that nobody was told of, in one alert: as it stands then, and where nobody has seen to it. */
export const togetherJobs = [
  handles(togetherJob, (platform, tenantId, { projectId, since }) =>
    inTenant(platform, tenantId, system('errors'), async (ctx) => {
      const of = await known(() => project(ctx, projectId))
      if (!of) return
      const now = ctx.clock.now()
      const quiet = quietUntil(of.alerts.quietHours, (await workspaceOf(ctx)).timeZone, now)
      if (quiet) return enqueue(ctx, togetherJob, { projectId, since }, { startAfter: quiet, key: projectId })
      const { alerts } = of
      const all = (await untold(ctx, projectId, new Date(since))).filter(
        ({ kind, events }) => alerts[kind].on && (kind === 'rising' || events >= alerts[kind].after),
      )
      if (all.length === 0) return
      await sendAlert(ctx, of, `errors:${projectId}:${now.toISOString().slice(0, 13)}`, {
        kind: 'more',
        title: all
          .slice(0, SHOWN)
          .map(({ title }) => title ?? '–')
          .join('\n'),
        where: '',
        events: all.length,
        users: 0,
        path: `?project=${projectId}`,
      })
    }),
  ),
]
