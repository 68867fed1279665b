import type { Context } from '../../../../platform/tenancy/context.ts'
import { tell } from '../../../delivery/index.ts'
import { membersOf, workspaceOf } from '../../../identity/index.ts'
import type { ProjectRow } from '../../stores/errors-projects.ts'

interface ErrorAlert {
  kind: 'new' | 'regressed' | 'rising' | 'more'
  title: string
  where: string
  events: number
  users: number
  /** Below the workspace's errors; empty: all of them. */
  path: string
}

/** Tells those whom the project names, else everybody who wants to hear of errors. @param key makes it one alert */
export async function sendAlert(
  ctx: Context,
  of: ProjectRow,
  key: string,
  { path, ...alert }: ErrorAlert,
): Promise<void> {
  const { slug } = await workspaceOf(ctx)
  const link = `${ctx.platform.config.url}/admin/w/${slug}/errors${path}`
  const concerned = await stillHere(ctx, of.alerts.memberIds)
  await tell(ctx, {
    kind: 'error',
    key,
    template: 'error_alert',
    params: { ...alert, project: of.name, link },
    ...(concerned ? { concerned } : {}),
  })
}

/** Who has left the workspace is told nothing; where all have, it is as if nobody had been named. */
async function stillHere(ctx: Context, memberIds: string[] | null): Promise<string[] | null> {
  if (memberIds === null) return null
  const named = (await membersOf(ctx)).filter(({ id }) => memberIds.includes(id))
  return named.length > 0 ? named.map(({ id }) => id) : null
}
