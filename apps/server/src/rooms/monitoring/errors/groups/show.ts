import type { ErrorEvent, ErrorGroup } from '@svar/contract'
import type { Exception, MonitoredEvent } from '../../event/shape.ts'
import type { KeptRow } from '../../stores/errors-events.ts'
import type { GroupRow, HourRow } from '../../stores/errors-groups.ts'
import { readKept } from '../intake/digest.ts'
import type { ShowInSource } from '../source-maps/in-source.ts'

const HOUR_MS = 3_600_000
export const TREND_HOURS = 7 * 24

const iso = (at: Date | null) => at?.toISOString() ?? null

/** @param lastHour the hour that is now */
export function showGroup(
  { assigneeId, assigneeName, ...row }: GroupRow,
  hours: HourRow[],
  lastHour: Date,
): ErrorGroup {
  return {
    ...row,
    assignee: assigneeId === null ? null : { id: assigneeId, name: assigneeName ?? '' },
    resolvedAt: iso(row.resolvedAt),
    ignoredUntil: iso(row.ignoredUntil),
    regressedAt: iso(row.regressedAt),
    firstSeenAt: row.firstSeenAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    trend: trendOf(
      hours.filter(({ groupId }) => groupId === row.id),
      lastHour,
    ),
  }
}

/** Events per hour, the last hour last. */
export function trendOf(hours: Pick<HourRow, 'hour' | 'events'>[], lastHour: Date): number[] {
  const trend = new Array<number>(TREND_HOURS).fill(0)
  for (const { hour, events } of hours) {
    const place = TREND_HOURS - 1 - Math.round((lastHour.getTime() - hour.getTime()) / HOUR_MS)
    if (place >= 0 && place < TREND_HOURS) trend[place] = events
  }
  return trend
}

/** @param inSource has its frames stand in the source */
export async function showEvent(
  { id, body, conversationId }: KeptRow,
  inSource: ShowInSource,
): Promise<ErrorEvent> {
  const { event, unmapped } = await inSource(readKept(body))
  const { level, message, environment, release, transaction, tags, user, contexts, extra, sdk, trimmed } =
    event
  return {
    id,
    occurredAt: new Date(event.occurredAtMs).toISOString(),
    receivedAt: new Date(event.receivedAtMs).toISOString(),
    timeCorrected: event.corrected,
    level,
    message,
    environment,
    release,
    transaction,
    exceptions: event.exceptions.map(showException),
    breadcrumbs: event.breadcrumbs.map(showBreadcrumb),
    tags,
    user,
    request: event.request === null ? null : { ...event.request },
    contexts,
    extra,
    sdk,
    conversationId,
    traceId: event.trace.traceId,
    unmapped,
    trimmed,
  }
}

const showException = ({ type, value, handled, frames }: Exception) => ({
  type,
  value,
  handled,
  frames: frames.map(({ absolutePath: _, isMapped: __, ...frame }) => ({
    ...frame,
    variables: frame.variables ?? null,
  })),
})

const showBreadcrumb = ({ atMs, category, level, message, data }: MonitoredEvent['breadcrumbs'][number]) => ({
  at: atMs === null ? null : new Date(atMs).toISOString(),
  category,
  level,
  message,
  data,
})
