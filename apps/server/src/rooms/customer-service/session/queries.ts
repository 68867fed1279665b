import type { contract, Given } from '@svar/contract'
import { notFound } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { messagesOf, visibleConversation } from '../../conversations/index.ts'
import { visibilityOf } from '../../teams/index.ts'
import * as store from '../stores/sessions.ts'

type SessionWithMessages = Given<(typeof contract)['customerService']['session']>

const MESSAGES_SHOWN = 500

/** One session, of whatever channel. @throws AppError `not_found` */
export async function shownSession(ctx: Context, id: string): Promise<store.Session> {
  const found = await store.session(ctx, id)
  if (!found) throw notFound('session')
  return found
}

const roles = { visitor: 'customer', assistant: 'assistant', member: 'agent', system: 'system' } as const

/**
 * The session with what was said, in order: the last 500 messages, without notes and happenings.
 * @throws AppError `not_found`, also where the caller may not see it
 */
export async function sessionWithMessages(ctx: Context, id: string): Promise<SessionWithMessages> {
  await visibleConversation(ctx, id)
  const session = await shownSession(ctx, id)
  const { items } = await messagesOf(ctx, id, { limit: MESSAGES_SHOWN, withNotes: false })
  const messages = items
    .filter((item) => item.kind === 'text')
    .map((item) => ({
      message_id: item.id,
      role: roles[item.authorKind],
      author_name: item.authorName,
      content: item.text,
      created_at: new Date(item.createdAt).toISOString(),
    }))
  return { ...session, messages }
}

interface Listing {
  status?: string | undefined
  customer_email?: string | undefined
  cursor?: string | undefined
  limit: number
}

/** Sessions of all channels that the caller sees, newest first. */
export async function listSessions(
  ctx: Context,
  asked: Listing,
): Promise<{ sessions: store.Session[]; next: string | null }> {
  const found = await store.sessions(ctx, await visibilityOf(ctx), {
    status: asked.status || null,
    email: asked.customer_email?.trim() || null,
    after: readCursor(asked.cursor),
    limit: asked.limit + 1,
  })
  const page = found.slice(0, asked.limit)
  const last = page.at(-1)
  const next = found.length > asked.limit && last ? writeCursor(last.place) : null
  return { sessions: page.map((one) => one.session), next }
}

const writeCursor = ({ at, id }: store.Place) => Buffer.from(`${at} ${id}`).toString('base64url')

/** A cursor that is not ours begins at the beginning. */
function readCursor(cursor: string | undefined): store.Place | null {
  const [at, id] = Buffer.from(cursor ?? '', 'base64url')
    .toString()
    .split(' ')
  const valid =
    at &&
    id &&
    /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) &&
    !Number.isNaN(Date.parse(at)) &&
    /^[0-9a-f-]{36}$/.test(id)
  return valid ? { at, id } : null
}
