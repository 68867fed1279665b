import type { Locale } from '@svar/contract'
import { AppError } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
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
import { addContact, seen } from '../customers/index.ts'
import { issueVisitorToken, readVisitorToken } from '../visitors/index.ts'

const LATEST_MESSAGES = 50

interface Beginning {
  visitorToken: string | null
  locale?: Locale | undefined
  page?: { url: string; title: string } | undefined
  after?: { conversationId: string; seq: number } | undefined
}

type Visit = NonNullable<Awaited<ReturnType<typeof visitOf>>>

/** Begins a visit or resumes it. A token that is not ours simply begins a new visit. */
export async function beginVisit(call: Call, beginning: Beginning): Promise<Visit> {
  const { visitorToken } = beginning
  const known = visitorToken ? readVisitorToken(call.platform, call.tenantId, visitorToken) : null
  const visit = await visitOf(call, known, beginning)
  // Who was erased is new here.
  return visit ?? beginVisit(call, { ...beginning, visitorToken: null })
}

/** @returns null where there is nobody of this id any more */
function visitOf({ platform, tenantId }: Call, known: string | null, { locale, page, after }: Beginning) {
  const contactId = known ?? newId(platform.clock.now().getTime())
  const begin = async (ctx: Context) => {
    // Sent together: when a server comes back everybody comes back, and waits for each answer among thousands.
    const [who, row] = await Promise.all([
      known ? seen(ctx, known, locale ?? null) : addVisitor(ctx, contactId, locale ?? null),
      known ? ownConversation(ctx) : null,
    ])
    if (!who) return null
    if (row && page) await updateConversation(ctx, row.id, { page })
    const [liveTicket, said] = await Promise.all([
      issueLiveTicket(ctx),
      visitorMessages(ctx, row, {
        after: after && after.conversationId === row?.id ? after.seq : undefined,
        limit: LATEST_MESSAGES,
      }),
    ])
    return {
      visitorToken: issueVisitorToken(platform, tenantId, contactId),
      visitorId: contactId,
      contact: { name: who.name, email: who.email, phone: who.phone },
      liveTicket,
      ...said,
    }
  }
  // Who names a place in a conversation has it before them; the others have the page open, and the chat not.
  return inTenant(platform, tenantId, { kind: 'visitor', contactId }, begin, { isPatient: !after })
}

async function addVisitor(ctx: Context, id: string, locale: Locale | null) {
  const nameless = { name: null, email: null, phone: null }
  await addContact(ctx, { id, ...nameless, locale })
  return nameless
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
