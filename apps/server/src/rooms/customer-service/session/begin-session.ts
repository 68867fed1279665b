import { AppError } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { type ConversationRow, freshConversation } from '../../conversations/index.ts'
import { addContact, contact, contactByEmail } from '../../customers/index.ts'

export interface Beginning {
  customer_email?: string | undefined
  customer_name?: string | undefined
  locale?: string | undefined
  conversation_topic?: string | undefined
  metadata?: Record<string, unknown> | undefined
}

/** Who began a session, kept with it: a web page may go on with sessions of web pages only. */
export const begunBy = ({ actor }: Pick<Context, 'actor'>): 'widget' | 'api' =>
  actor.kind === 'widget' ? 'widget' : 'api'

/** Begins a session: a conversation of channel `api`, beside whatever else the customer has open. */
export async function beginSession(ctx: Context, given: Beginning): Promise<ConversationRow> {
  return freshConversation(ctx, {
    contactId: await contactFor(ctx, given),
    channel: 'api',
    locale: given.locale ?? null,
    page: null,
    topic: given.conversation_topic?.trim() || null,
    metadata: { ...storable(given.metadata ?? {}), begun_by: begunBy(ctx) },
    alongside: true,
  })
}

/** A caller with a key vouches for the address; a web page does not, so it never reaches a contact that exists. */
async function contactFor(ctx: Context, given: Beginning): Promise<string> {
  const email = given.customer_email ?? null
  const name = given.customer_name?.trim() || null
  const known = email && begunBy(ctx) === 'api' ? await contactByEmail(ctx, email) : null
  if (known) return known.id
  const id = ctx.newId()
  await addContact(ctx, { id, name, email, phone: null, locale: given.locale ?? null })
  return (await contact(ctx, id))?.id ?? id
}

/** What PostgreSQL can keep. @throws AppError `validation_failed` */
export function storable(metadata: Record<string, unknown>): Record<string, unknown> {
  if (!/(?<!\\)(\\\\)*\\u(0000|d[89a-f])/i.test(JSON.stringify(metadata))) return metadata
  const message = 'must not contain the NUL character or half of a surrogate pair'
  throw new AppError('validation_failed', `metadata: ${message}`, { fields: [{ path: 'metadata', message }] })
}
