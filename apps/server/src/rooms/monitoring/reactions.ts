import { onOnce } from '../../platform/outbox/reactions.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { tell } from '../delivery/index.ts'
import { workspaceOf } from '../identity/index.ts'
import { alertRaised, groupCreated, groupRegressed, groupRising } from './events.ts'
import { tellTrouble } from './status/tell-trouble.ts'
import { errorAlertsSince } from './stores/error-alerts.ts'

const HOUR_MS = 3_600_000
/** So many in an hour; who has more errors than that looks at the list. */
const MOST_AN_HOUR = 10

interface About {
  groupId: string
  projectName: string
  title: string | null
  culprit: string | null
  events: number
  users: number
}

// One after the other, so that they are counted.
const inTurn = { concurrency: 1 }

/** Alerts of errors: a new one, one that came back, one that comes much more often than it does; and of Svar itself. */
export const reactions = [
  onOnce(
    groupCreated,
    'monitoring.mail_new_error',
    (ctx, about, { id }) => alertOf(ctx, 'new', about, id),
    inTurn,
  ),
  onOnce(groupRegressed, 'monitoring.mail_regression', (ctx, about, { id }) =>
    alertOf(ctx, 'regressed', about, id),
  ),
  onOnce(
    groupRising,
    'monitoring.mail_rising_error',
    (ctx, about, { id }) => alertOf(ctx, 'rising', about, id),
    inTurn,
  ),
  onOnce(alertRaised, 'monitoring.tell_trouble', (ctx, { alertId, part }) => tellTrouble(ctx, alertId, part)),
]

async function alertOf(ctx: Context, kind: 'new' | 'regressed' | 'rising', about: About, eventId: number) {
  const since = new Date(ctx.clock.now().getTime() - HOUR_MS)
  if ((await errorAlertsSince(ctx, since)) >= MOST_AN_HOUR) return
  const { slug } = await workspaceOf(ctx)
  const { projectName: project, title, culprit, events, users, groupId } = about
  const link = `${ctx.platform.config.url}/admin/w/${slug}/errors/${groupId}`
  const params = { kind, project, title: title ?? '', where: culprit ?? '', events, users, link }
  await tell(ctx, { kind: 'error', key: `error:${eventId}`, template: 'error_alert', params })
}
