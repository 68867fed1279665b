import type { Ticket, TicketDetails, TicketQuery, TicketSummary } from '@svar/contract'
import { AppError } from '../../kernel/errors.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { membersOf } from '../identity/index.ts'
import { showComments } from './files.ts'
import type { TicketRow } from './rows.ts'
import { type Names, numberOf, readNumber, showSummary, showTicket } from './show.ts'
import * as store from './store.ts'
import { changesOf } from './stores/changes.ts'
import { commentsOf } from './stores/comments.ts'
import { conversationsOf, latestTicketOf } from './stores/conversation-links.ts'
import { countViews, latestTickets, pageOfTickets } from './stores/listing.ts'
import { allPolicies } from './stores/setup.ts'
import { countBehind, notedTerms } from './stores/terms.ts'

interface ServiceListing {
  status?: string | undefined
  cursor?: string | undefined
  limit: number
}

/** The service API's `pending` is all that waits. */
const statusesOf = (status: string | undefined): string[] | null => {
  if (!status) return null
  return status === 'pending' ? ['pending', 'on_hold'] : [status]
}

/** Tickets, newest first; the cursor is the last one's number. */
export async function listTickets(
  ctx: Context,
  { status, cursor, limit }: ServiceListing,
): Promise<{ tickets: Ticket[]; next: string | null }> {
  const before = cursor ? readNumber(cursor) : null
  const rows = await latestTickets(ctx, { statuses: statusesOf(status), before, limit: limit + 1 })
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { tickets: shown.map(showTicket), next: rows.length > limit && last ? numberOf(last) : null }
}

/** @throws AppError `not_found` */
export const ticketByNumber = async (ctx: Context, number: string): Promise<Ticket> =>
  showTicket(await store.ticket(ctx, readNumber(number)))

/** A conversation's latest ticket, or null. */
export async function ticketOf(ctx: Context, conversationId: string): Promise<Ticket | null> {
  const row = await latestTicketOf(ctx, conversationId)
  return row && showTicket(row)
}

/** A page of a view. @throws AppError `bad_request` where the cursor is none of ours */
export async function ticketsOf(
  ctx: Context,
  { cursor, ...query }: TicketQuery,
): Promise<{ items: TicketSummary[]; next: string | null }> {
  const after = cursor ? readCursor(cursor) : null
  const rows = await pageOfTickets(ctx, { ...query, memberId: memberIdOf(ctx), now: ctx.clock.now(), after })
  const shown = rows.slice(0, query.limit)
  const names = await namesFor(
    ctx,
    shown.map(({ row }) => row),
  )
  const last = shown.at(-1)
  return {
    items: shown.map(({ row }) => showSummary(row, names)),
    next: rows.length > query.limit && last ? `${last.rank}_${last.row.number}` : null,
  }
}

const memberIdOf = ({ actor }: Context) => (actor.kind === 'member' ? actor.memberId : null)

function readCursor(cursor: string): { rank: string; number: number } {
  const match = /^(-?\d{1,15}(?:\.\d{1,6})?|1e12)_(\d{1,10})$/.exec(cursor)
  if (!match) throw new AppError('bad_request', 'This cursor is not one that was given out.')
  return { rank: match[1] as string, number: Number(match[2]) }
}

/** How many that are not done each view holds, and how many have yet to follow what is promised now. */
export const countsOf = async (ctx: Context) => ({
  ...(await countViews(ctx, memberIdOf(ctx), ctx.clock.now())),
  following: await countFollowing(ctx),
})

async function countFollowing(ctx: Context): Promise<number> {
  const noted = await notedTerms(ctx)
  return noted.length > 1 ? countBehind(ctx, noted.at(-1)?.version ?? 0) : 0
}

/** The names that summaries of these show. */
async function namesFor(ctx: Context, rows: TicketRow[]): Promise<Names> {
  const members = new Map((await membersOf(ctx)).map(({ id, name }) => [id, name]))
  const policies = new Map((await allPolicies(ctx)).map(({ id, name }) => [id, name]))
  const into = [...new Set(rows.flatMap(({ mergedInto }) => mergedInto ?? []))]
  const merged = into.length > 0 ? await store.numbersOf(ctx, into) : []
  const numbers = new Map(merged.map((one) => [one.id, numberOf(one)]))
  return { members, policies, numbers }
}

/** A ticket as its list shows it. */
export const summaryOf = async (ctx: Context, row: TicketRow): Promise<TicketSummary> =>
  showSummary(row, await namesFor(ctx, [row]))

/**
 * One ticket with all that was said and done, also in those that are part of it.
 * @throws AppError `not_found`, also where the caller may not see it
 */
export const detailsOf = async (ctx: Context, number: string): Promise<TicketDetails> =>
  showDetails(ctx, await store.ticket(ctx, readNumber(number)))

/** The same for whoever has just changed it. */
export const changedDetails = async (ctx: Context, number: string): Promise<TicketDetails> =>
  showDetails(ctx, await store.ticketForAnybody(ctx, readNumber(number)))

async function showDetails(ctx: Context, row: TicketRow): Promise<TicketDetails> {
  const parts = await store.partsOf(ctx, row.id)
  const ids = [row.id, ...parts.map(({ id }) => id)]
  const names = await namesFor(ctx, [row])
  const from = new Map(parts.map((part) => [part.id, numberOf(part)]))
  return {
    ...showSummary(row, names),
    description: row.description,
    locale: row.locale,
    fields: row.fields,
    watchers: row.watchers.flatMap((id) => {
      const name = names.members.get(id)
      return name === undefined ? [] : [{ id, name }]
    }),
    conversations: (await conversationsOf(ctx, ids)).map((one) => ({ ...one, at: one.at.toISOString() })),
    merged: parts.map(numberOf),
    comments: await showComments(ctx, await commentsOf(ctx, ids), from),
    changes: (await changesOf(ctx, [row.id])).map((one) => ({
      id: one.id,
      actor: { id: one.actorId, name: one.actorName },
      field: one.field,
      before: one.before,
      after: one.after,
      createdAt: one.createdAt.toISOString(),
    })),
    resolvedAt: row.resolvedAt?.toISOString() ?? null,
  }
}
