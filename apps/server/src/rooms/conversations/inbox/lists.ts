import type { InboxCounts, ListConditions, View } from '@svar/contract'
import { views } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import { contactsOfOneAddress } from '../../customers/index.ts'
import { visibilityOf } from '../../teams/index.ts'
import type { ConversationRow } from '../rows.ts'
import { conversationsSaying } from '../search/find-said.ts'
import type { Wanted } from '../stores/conditions.ts'
import type { Search } from '../stores/find-said.ts'
import { countLists, countViews, listByActivity, teamsInUse } from '../stores/inbox.ts'
import { memberIdOf } from './member.ts'
import { filterById, visibleFilters } from './saved-filters.ts'

const DAY_MS = 24 * 3600 * 1000
const CHANNELS = ['web', 'api'] as const

export interface ListInput extends ListConditions {
  view: View
  filter?: string | undefined
  cursor?: string | undefined
  limit: number
}

/** One page of the inbox, the newest activity first. */
export async function listConversations(
  ctx: Context,
  { filter, cursor, limit, ...given }: ListInput,
): Promise<{ rows: ConversationRow[]; next: string | null }> {
  const wanted = await wantedOf(
    ctx,
    filter ? narrow((await filterById(ctx, filter)).conditions, given) : given,
  )
  const rows = await listByActivity(ctx, wanted, readCursor(cursor), limit + 1)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { rows: page, next: rows.length > limit && last ? writeCursor(last.lastMessageAt, last.id) : null }
}

/** A filter as it was saved, narrowed by what is asked beside it; its view holds where all was asked for. */
function narrow(saved: ListConditions, given: ListConditions): ListConditions {
  const asked = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const view = given.view && given.view !== 'all' ? given.view : saved.view
  return { ...saved, ...asked, ...(view ? { view } : {}) }
}

async function wantedOf(ctx: Context, given: ListConditions): Promise<Wanted> {
  const base = await baseOf(ctx)
  const { view = 'all', q, since, until, withinDays, assignee, contact, ...plain } = given
  const sinces = [
    ...(since ? [new Date(since)] : []),
    ...(withinDays ? [new Date(base.now.getTime() - withinDays * DAY_MS)] : []),
  ]
  return {
    ...base,
    ...plain,
    view,
    assignee: assignee === 'me' ? base.memberId : assignee,
    contacts: contact ? await contactsOfOneAddress(ctx, contact) : undefined,
    since: sinces.sort((one, other) => other.getTime() - one.getTime())[0],
    until: until ? new Date(until) : undefined,
    ids: q?.trim() ? await conversationsSaying(ctx, q) : undefined,
  }
}

/** What is searched: a view where one is named, else everything that may be seen. */
export async function searchOf(ctx: Context, given: Omit<ListConditions, 'q'>): Promise<Search> {
  return { ...(await wantedOf(ctx, given)), view: given.view }
}

/** Whose inbox it is, and when. */
export async function baseOf(ctx: Context): Promise<Pick<Wanted, 'memberId' | 'visibility' | 'now'>> {
  return { memberId: memberIdOf(ctx), visibility: await visibilityOf(ctx), now: ctx.clock.now() }
}

/** How many conversations each view holds. */
export const countBy = async (ctx: Context): Promise<Record<View, number>> =>
  countViews(ctx, await baseOf(ctx))

export async function countInbox(ctx: Context): Promise<InboxCounts> {
  const base = await baseOf(ctx)
  const teams = await teamsInUse(ctx)
  const filters = await visibleFilters(ctx)
  const lists: Wanted[] = [
    ...views.map((view) => ({ ...base, view })),
    ...teams.map((team) => ({ ...base, view: 'all' as const, team })),
    ...CHANNELS.map((channel) => ({ ...base, view: 'all' as const, channel })),
  ]
  for (const { conditions } of filters) lists.push(await wantedOf(ctx, conditions))
  const counts = (await countLists(ctx, lists)).values()
  const next = () => counts.next().value ?? 0
  return {
    views: Object.fromEntries(views.map((view) => [view, next()])) as InboxCounts['views'],
    teams: teams.map((id) => ({ id, count: next() })).filter(({ count }) => count > 0),
    channels: CHANNELS.map((channel) => ({ channel, count: next() })),
    filters: filters.map(({ id }) => ({ id, count: next() })),
  }
}

const writeCursor = (moment: Date, id: string) =>
  Buffer.from(`${moment.toISOString()} ${id}`).toString('base64url')
function readCursor(cursor: string | undefined) {
  if (!cursor) return null
  const [moment, id] = Buffer.from(cursor, 'base64url').toString().split(' ')
  const valid = moment && id && !Number.isNaN(Date.parse(moment)) && /^[0-9a-f-]{36}$/.test(id)
  return valid ? { moment: new Date(moment), id } : null
}
