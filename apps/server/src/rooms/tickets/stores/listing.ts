import type { TicketQuery, TicketSort, TicketView } from '@svar/contract'
import { and, eq, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Context } from '../../../platform/tenancy/context.ts'
import type { TicketRow } from '../rows.ts'
import { readNumber } from '../show.ts'
import { contacts, selectTickets } from '../store.ts'
import { conversationLinks, tickets } from '../tables.ts'
import { seen } from '../visible.ts'

/** What each order goes by, smallest first; the newest comes first among equals. */
const ranks: Record<TicketSort, SQL> = {
  newest: sql`-${tickets.number}::numeric`,
  updated: sql`-extract(epoch from ${tickets.updatedAt})`,
  due: sql`coalesce(extract(epoch from ${tickets.slaDueAt}), 1e12)`,
  priority: sql`array_position(array['urgent', 'high', 'medium', 'low'], ${tickets.priority})::numeric`,
}

export interface Listing extends Omit<TicketQuery, 'cursor' | 'view'> {
  view: TicketQuery['view']
  /** Whose own ones `mine` are. */
  memberId: string | null
  /** What was due before is late. */
  now: Date
  /** The last one of the page before. */
  after: { rank: string; number: number } | null
}

/** One more than asked for, where there are more. */
export async function pageOfTickets(
  ctx: Context,
  given: Listing,
): Promise<{ row: TicketRow; rank: string }[]> {
  const rank = ranks[given.sort]
  const after = given.after
    ? sql`(${rank}, -${tickets.number}) > (${given.after.rank}::numeric, ${-given.after.number}::int)`
    : undefined
  const where = and(viewOf(given), filterOf(ctx, given), searchOf(given.search), after, await seen(ctx))
  const found = await selectTickets(ctx)
    .where(where)
    .orderBy(rank, sql`-${tickets.number}`)
    .limit(given.limit + 1)
  return found.map((row) => ({ row, rank: rankOf(given.sort, row) }))
}

const order = ['urgent', 'high', 'medium', 'low']

/** The same as the database computes. */
function rankOf(sort: TicketSort, row: TicketRow): string {
  if (sort === 'newest') return String(-row.number)
  if (sort === 'priority') return String(order.indexOf(row.priority) + 1)
  if (sort === 'updated') return String(-row.updatedAt.getTime() / 1000)
  return row.slaDueAt ? String(row.slaDueAt.getTime() / 1000) : '1e12'
}

const notDone = inArray(tickets.status, ['open', 'pending', 'on_hold'])

function viewOf({ view, status, memberId, now }: Listing): SQL | undefined {
  if (view === 'all') return undefined
  return and(status ? undefined : notDone, ofView[view]({ memberId, now }))
}

/** Somebody was warned of a promise that runs. */
const isNear = sql`(${tickets.firstReplyDueAt} IS NOT NULL AND 'first_reply' = ANY(${tickets.slaWarned})
  OR ${tickets.nextReplyDueAt} IS NOT NULL AND 'next_reply' = ANY(${tickets.slaWarned})
  OR ${tickets.resolutionDueAt} IS NOT NULL AND 'resolution' = ANY(${tickets.slaWarned}))`

/** What makes the difference between the views of what is not done, in their lists and in how many they hold. */
const ofView = {
  open: () => sql`true`,
  mine: ({ memberId }) => (memberId ? eq(tickets.assigneeId, memberId) : sql`false`),
  unassigned: () => isNull(tickets.assigneeId),
  breaching: ({ now }) => or(lt(tickets.slaDueAt, now), isNear) as SQL,
} satisfies Record<Exclude<TicketView, 'all'>, (given: Pick<Listing, 'memberId' | 'now'>) => SQL>

function filterOf(
  ctx: Context,
  { status, priority, category, team, conversation }: Listing,
): SQL | undefined {
  return and(
    status && eq(tickets.status, status),
    priority && eq(tickets.priority, priority),
    category === undefined
      ? undefined
      : category === ''
        ? isNull(tickets.category)
        : eq(tickets.category, category),
    team === undefined ? undefined : team === 'none' ? isNull(tickets.teamId) : eq(tickets.teamId, team),
    conversation === undefined
      ? undefined
      : inArray(
          tickets.id,
          ctx.db
            .select({ id: conversationLinks.ticketId })
            .from(conversationLinks)
            .where(eq(conversationLinks.conversationId, conversation)),
        ),
  )
}

function searchOf(search: string | undefined): SQL | undefined {
  const asked = search?.trim()
  if (!asked) return undefined
  const number = readNumber(asked) ?? readNumber(`T-${asked}`)
  const pattern = `%${asked.replace(/[\\%_]/g, '\\$&')}%`
  const words = sql`(${tickets.subject} ILIKE ${pattern} OR ${tickets.description} ILIKE ${pattern}
    OR ${contacts.email} ILIKE ${pattern} OR ${contacts.name} ILIKE ${pattern})`
  return number === null ? words : or(words, eq(tickets.number, number))
}

/** How many each view of those that are not done holds. */
export async function countViews(ctx: Context, memberId: string | null, now: Date) {
  const many = (view: keyof typeof ofView) =>
    sql<number>`count(*) FILTER (WHERE ${ofView[view]({ memberId, now })})::int`
  const [counts] = await ctx.db
    .select({
      open: many('open'),
      mine: many('mine'),
      unassigned: many('unassigned'),
      breaching: many('breaching'),
    })
    .from(tickets)
    .where(and(notDone, await seen(ctx)))
  return counts as NonNullable<typeof counts>
}

/** The latest of some statuses, those with a lower number than `before`. */
export const latestTickets = (
  ctx: Context,
  { statuses, before, limit }: { statuses: string[] | null; before: number | null; limit: number },
): Promise<TicketRow[]> =>
  selectTickets(ctx)
    .where(
      and(
        statuses ? sql`${tickets.status} = ANY(${sql.param(statuses)}::text[])` : undefined,
        before ? lt(tickets.number, before) : undefined,
      ),
    )
    .orderBy(sql`${tickets.number} DESC`)
    .limit(limit)
