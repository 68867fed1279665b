import type { ProactiveMessage, VisitOfConversation } from '@svar/contract'
import type { Context } from '../../platform/tenancy/context.ts'
import { visibleConversation } from '../conversations/index.ts'
import { visibilityOf } from '../teams/index.ts'
import { goneBefore } from './presence/here.ts'
import { showMessage, showVisit, showVisitor } from './show.ts'
import * as store from './store.ts'
import * as presence from './stores/presence.ts'

const MINUTE_MS = 60_000

interface Wanted {
  page?: string | undefined
  language?: string | undefined
  limit: number
}

/** Who is on the site now, as far as the caller may see it. */
export async function visitorsNow(ctx: Context, { limit, ...wanted }: Wanted) {
  const since = goneBefore(ctx.clock.now())
  const { rows, found } = await presence.listHere(ctx, { since, ...wanted }, limit)
  const known = await presence.knownVisitors(
    ctx,
    rows.flatMap(({ contactId }) => contactId ?? []),
  )
  const who = await visibilityOf(ctx)
  const total = await presence.countHere(ctx, since)
  return {
    mode: await store.presenceMode(ctx),
    total,
    found,
    items: rows.map((row) => showVisitor(row, known.get(row.contactId ?? ''), who)),
    languages: await presence.languagesHere(ctx, since),
    lastHour: await lastHour(ctx, total),
  }
}

/**
 * The visit of the person who has this conversation, while it is known, and the name of the message by rule that they
 * went on from.
 * @throws AppError `not_found`
 */
export async function visitOfConversation(
  ctx: Context,
  id: string,
): Promise<{ visit: VisitOfConversation | null; startedBy: string | null }> {
  const { contactId } = await visibleConversation(ctx, id)
  const row = await presence.visitOf(ctx, contactId)
  return { visit: row && showVisit(row), startedBy: await store.nameOfTakenUp(ctx, id) }
}

/** The most there were at once in each of the last sixty minutes, the oldest first; the last is now. */
async function lastHour(ctx: Context, total: number): Promise<number[]> {
  const minute = Math.floor(ctx.clock.now().getTime() / MINUTE_MS)
  const rows = await presence.minutesSince(ctx, new Date((minute - 60) * MINUTE_MS))
  const most = new Map(rows.map((row) => [row.minute.getTime() / MINUTE_MS, row.most]))
  const earlier = Array.from({ length: 59 }, (_, index) => most.get(minute - 59 + index) ?? 0)
  return [...earlier, Math.max(total, most.get(minute) ?? 0)]
}

export async function messagesByRule(ctx: Context): Promise<ProactiveMessage[]> {
  const answered = await store.answeredCounts(ctx)
  return (await store.allMessages(ctx)).map((row) => showMessage(row, answered.get(row.id) ?? 0))
}

/** @throws AppError `not_found` */
export async function messageByRule(ctx: Context, id: string): Promise<ProactiveMessage> {
  const answered = await store.answeredCounts(ctx)
  return showMessage(await store.message(ctx, id), answered.get(id) ?? 0)
}
