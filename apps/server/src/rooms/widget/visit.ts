import type { Locale } from '@svar/contract'
import { AppError } from '../../kernel/errors.ts'
import type { Call } from '../../platform/http/http.ts'
import { issueLiveTicket } from '../../platform/live/tickets.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import {
  type ConversationRow,
  forVisitor,
  isOver,
  latestOf,
  messagesOf,
  showMessage,
  showToVisitor,
  updateConversation,
} from '../conversations/index.ts'
import { addContact, type ContactRow, contact, seen } from '../customers/index.ts'
import { issueVisitorToken, readVisitorToken } from '../visitors/index.ts'

const LATEST_MESSAGES = 50

interface Beginning {
  visitorToken: string | null
  locale?: Locale | undefined
  page?: { url: string; title: string } | undefined
}

/** Begins a visit or resumes it. A token that is not ours simply begins a new visit. */
export async function beginVisit(call: Call, { visitorToken, locale, page }: Beginning) {
  const { platform, tenantId } = call
  const known = visitorToken ? readVisitorToken(platform, tenantId, visitorToken) : null
  const who = await call.inTenant((ctx) => visitorContact(ctx, known, locale ?? null))
  const actor = { kind: 'visitor' as const, contactId: who.id }
  return inTenant(platform, tenantId, actor, async (ctx) => {
    const row = await ownConversation(ctx)
    if (row && page) await updateConversation(ctx, row.id, { page })
    return {
      visitorToken: issueVisitorToken(platform, tenantId, who.id),
      visitorId: who.id,
      contact: { name: who.name, email: who.email, phone: who.phone },
      liveTicket: await issueLiveTicket(ctx),
      ...(await visitorMessages(ctx, row, { limit: LATEST_MESSAGES })),
    }
  })
}

async function visitorContact(
  ctx: Context,
  known: string | null,
  locale: string | null,
): Promise<ContactRow> {
  const before = known ? await seen(ctx, known, locale) : null
  if (before) return before
  const id = ctx.newId()
  await addContact(ctx, { id, name: null, email: null, phone: null, locale })
  return (await contact(ctx, id)) as ContactRow
}

/** The contact whose visit this is. */
export function visitorOf(ctx: Context): string {
  if (ctx.actor.kind !== 'visitor')
    throw new AppError('session_invalid', 'This visit is not known here. Begin a new one.')
  return ctx.actor.contactId
}

/** The conversation that a visit shows: the latest, unless the visitor has ended it or it is long over. */
export async function ownConversation(ctx: Context): Promise<ConversationRow | null> {
  const row = await latestOf(ctx, visitorOf(ctx))
  return row && !isOver(row, ctx.clock.now()) ? row : null
}

/** @throws AppError `state_conflict` while nothing was said */
export async function currentConversation(ctx: Context): Promise<ConversationRow> {
  const row = await ownConversation(ctx)
  if (row) return row
  throw new AppError('state_conflict', 'There is no conversation yet. Write something first.')
}

export async function visitorMessages(
  ctx: Context,
  row: ConversationRow | null,
  span: { after?: number | undefined; before?: number | undefined; limit: number },
) {
  if (!row) return { conversation: null, messages: [], hasMore: false }
  const { items, hasMore } = await messagesOf(ctx, row.id, { ...span, withNotes: false })
  const messages = items.map((item) => forVisitor(showMessage(ctx.platform, ctx.tenantId, item)))
  return { conversation: showToVisitor(row), messages, hasMore }
}
