import { onOnce } from '../../platform/outbox/reactions.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { sendMail } from '../delivery/index.ts'
import { peopleToTell, workspaceOf } from '../identity/index.ts'
import { groupCreated, groupRegressed, groupRising } from './events.ts'
import { errorMailsSince } from './stores/error-mails.ts'

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

/** Mails of errors: a new one, one that came back, one that comes much more often than it does. */
export const reactions = [
  onOnce(
    groupCreated,
    'monitoring.mail_new_error',
    (ctx, about, { id }) => mail(ctx, 'new', about, id),
    inTurn,
  ),
  onOnce(groupRegressed, 'monitoring.mail_regression', (ctx, about, { id }) =>
    mail(ctx, 'regressed', about, id),
  ),
  onOnce(
    groupRising,
    'monitoring.mail_rising_error',
    (ctx, about, { id }) => mail(ctx, 'rising', about, id),
    inTurn,
  ),
]

async function mail(ctx: Context, kind: 'new' | 'regressed' | 'rising', about: About, eventId: number) {
  const since = new Date(ctx.clock.now().getTime() - HOUR_MS)
  if ((await errorMailsSince(ctx, since)) >= MOST_AN_HOUR) return
  const { locale, slug } = await workspaceOf(ctx)
  const { projectName: project, title, culprit, events, users, groupId } = about
  const link = `${ctx.platform.config.url}/admin/w/${slug}/monitoring?error=${groupId}`
  const params = { kind, project, title: title ?? '', where: culprit ?? '', events, users, link }
  for (const to of await peopleToTell(ctx))
    await sendMail(ctx, { to, template: 'error_alert', locale, key: `error:${eventId}:${to}`, params })
}
