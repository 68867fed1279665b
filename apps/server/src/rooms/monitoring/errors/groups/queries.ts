import type { ErrorEvent, ErrorGroup, ErrorGroupDetails, ErrorOfConversation } from '@svar/contract'
import { AppError } from '../../../../kernel/errors.ts'
import { isUuid } from '../../../../kernel/ids.ts'
import type { Context } from '../../../../platform/tenancy/context.ts'
import { visibleConversation } from '../../../conversations/index.ts'
import * as events from '../../stores/errors-events.ts'
import * as store from '../../stores/errors-groups.ts'
import { hourOf } from '../intake/tally.ts'
import { deploysSince } from '../projects/releases.ts'
import { inSourceOf } from '../source-maps/in-source.ts'
import { conversationsMet } from './conversations-met.ts'
import { readSearch } from './read-search.ts'
import { showEvent, showGroup, TREND_HOURS } from './show.ts'

type Search = Omit<store.GroupSearch, 'before' | 'search'> & {
  cursor?: string | undefined
  search?: string | undefined
}

/** Errors that fit, each with its trend. */
export async function searchGroups(ctx: Context, { cursor, limit, search, ...narrowed }: Search) {
  const before = readCursor(
    cursor,
    narrowed.sort === 'events' || narrowed.sort === 'users' ? 'number' : 'time',
  )
  const rows = await store.findGroups(ctx, {
    ...narrowed,
    search: readSearch(search ?? ''),
    before,
    limit: limit + 1,
  })
  const shown = rows.slice(0, limit)
  const items = await withTrends(ctx, shown)
  return { items, next: nextAfter(rows, limit) }
}

/** One of them as the list shows it. @throws AppError `not_found` */
export async function groupById(ctx: Context, id: string): Promise<ErrorGroup> {
  const [shown] = await withTrends(ctx, [await store.group(ctx, id)])
  return shown as ErrorGroup
}

/** All that is known of one. @throws AppError `not_found` */
export async function groupDetails(ctx: Context, id: string): Promise<ErrorGroupDetails> {
  const group = await groupById(ctx, id)
  const inSource = await inSourceOf(ctx, group.projectId)
  const [latest] = await events.keptEvents(ctx, id, null, 1)
  const first = await events.firstKept(ctx, id)
  const deploys = await deploysSince(ctx, group.projectId, null)
  const tags = Map.groupBy(await events.tagsOf(ctx, id), ({ name }) => name)
  const time = <T extends { lastSeenAt: Date }>(row: T) => ({
    ...row,
    lastSeenAt: row.lastSeenAt.toISOString(),
  })
  return {
    ...group,
    latestEvent: latest ? await showEvent(latest, inSource) : null,
    firstEvent: first ? await showEvent(first, inSource) : null,
    tags: [...tags].map(([name, values]) => ({
      name,
      values: values.map(({ value, events }) => ({ value, events })),
    })),
    releases: (await events.releasesOf(ctx, id)).map((row) => ({
      ...time(row),
      deploys: deploys.filter(({ version }) => version === row.version),
    })),
    deploys: deploys.filter(({ finishedAt }) => finishedAt >= trendSince(ctx).toISOString()),
    fingerprints: (await events.printsOf(ctx, id)).map(time),
    conversations: await conversationsMet(ctx, id),
  }
}

/** The events of an error that were kept whole, newest first. @throws AppError `not_found` */
export async function eventsOfGroup(
  ctx: Context,
  id: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<{ items: ErrorEvent[]; next: string | null }> {
  const inSource = await inSourceOf(ctx, (await store.group(ctx, id)).projectId)
  const rows = await events.keptEvents(ctx, id, readCursor(cursor, 'time'), limit + 1)
  const items: ErrorEvent[] = []
  for (const row of rows.slice(0, limit)) items.push(await showEvent(row, inSource))
  return { items, next: nextAfter(rows, limit) }
}

/** Errors that the person met who has this conversation, the latest first. @throws AppError `not_found`, also where it may not be seen */
export async function errorsOfConversation(
  ctx: Context,
  conversationId: string,
): Promise<ErrorOfConversation[]> {
  const { contactId } = await visibleConversation(ctx, conversationId)
  const met = await events.errorsMet(ctx, conversationId, contactId)
  return met.map((one) => ({ ...one, firstAt: one.firstAt.toISOString(), lastAt: one.lastAt.toISOString() }))
}

async function withTrends(ctx: Context, rows: store.GroupRow[]): Promise<ErrorGroup[]> {
  const lastHour = hourOf(ctx.clock.now().getTime())
  const hours = await store.hoursOf(
    ctx,
    rows.map(({ id }) => id),
    trendSince(ctx),
  )
  return rows.map((row) => showGroup(row, hours, lastHour))
}

const trendSince = ({ clock }: Context) =>
  new Date(hourOf(clock.now().getTime()).getTime() - (TREND_HOURS - 1) * 3_600_000)

function nextAfter(rows: { id: string; place: string }[], limit: number): string | null {
  const last = rows[limit - 1]
  return rows.length > limit && last ? Buffer.from(`${last.id}${last.place}`).toString('base64url') : null
}

/** @throws AppError `validation_failed` */
function readCursor(
  cursor: string | undefined,
  kind: 'number' | 'time',
): { id: string; value: string } | null {
  if (cursor === undefined) return null
  const told = Buffer.from(cursor, 'base64url').toString('utf8')
  const [id, value] = [told.slice(0, 36), told.slice(36)]
  const isRight =
    kind === 'number' ? /^\d{1,18}$/.test(value) : /^\d{4}-\d\d-\d\d[\d :.+-]{1,30}$/.test(value)
  if (isUuid(id) && isRight) return { id, value }
  const message = 'This cursor is not one that was given. Begin without one.'
  throw new AppError('validation_failed', message, { fields: [{ path: 'cursor', message }] })
}
