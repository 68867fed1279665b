import { notFound } from '../../../kernel/errors.ts'
import { once } from '../../../platform/http/idempotency.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { conversation, visibleConversation } from '../../conversations/index.ts'
import { contact, identifyContact } from '../../customers/index.ts'
import { beginSession, begunBy } from './begin-session.ts'

export interface Asked {
  message: string
  session_id?: string | undefined
  customer_email?: string | undefined
  customer_name?: string | undefined
  locale?: string | undefined
  client_message_id?: string | undefined
}
export interface ChatSession {
  id: string
  contactId: string
  contactName: string | null
}

/**
 * The session that a message belongs to: the one it names, else a new one. A first message that is sent again
 * with its `client_message_id` finds the session that it began.
 */
export async function sessionForChat(ctx: Context, asked: Asked): Promise<ChatSession> {
  if (asked.session_id) return named(ctx, asked.session_id, asked)
  const begin = async (): Promise<ChatSession> => {
    const { id, contactId, contactName } = await beginSession(ctx, asked)
    return { id, contactId, contactName }
  }
  const key = firstMessageKey(ctx, asked)
  return key ? once(ctx, key, [asked.message], begin) : begin()
}

const GUESSABLE_BELOW = 16

/**
 * All pages of a site share one public key: there an id counts as the same message only if nobody else
 * would think of it, else one visitor could come into the session of another by writing `1`.
 */
function firstMessageKey(
  ctx: Context,
  { client_message_id: id, customer_email: email }: Asked,
): string | null {
  if (!id || (begunBy(ctx) === 'widget' && id.length < GUESSABLE_BELOW)) return null
  return `chat:${id}:${email?.toLowerCase().slice(0, 100) ?? ''}`
}

/** @throws AppError `not_found`, also for sessions that the caller may not go on with */
async function named(ctx: Context, id: string, asked: Asked): Promise<ChatSession> {
  if (ctx.actor.kind === 'member') await visibleConversation(ctx, id)
  const row = await conversation(ctx, id)
  if (row?.channel !== 'api') throw notFound('session')
  if (begunBy(ctx) === 'widget' && row.metadata.begun_by !== 'widget') throw notFound('session')
  return { id, contactId: row.contactId, contactName: await noteMissing(ctx, row.contactId, asked) }
}

/** Notes a name or address that was not known of the session's own contact. @returns the contact's name */
async function noteMissing(ctx: Context, contactId: string, asked: Asked): Promise<string | null> {
  const known = await contact(ctx, contactId)
  const name = known?.name ? undefined : asked.customer_name?.trim() || undefined
  const email = known?.email ? undefined : asked.customer_email
  if (name === undefined && email === undefined) return known?.name ?? null
  const changed = await identifyContact(ctx, contactId, {
    ...(name ? { name } : {}),
    ...(email ? { email } : {}),
  })
  return changed.name
}
