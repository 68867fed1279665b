import { notFound } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { close, conversation, reopen, updateConversation } from '../../conversations/index.ts'
import { identifyContact } from '../../customers/index.ts'
import { storable } from './begin-session.ts'

interface Changes {
  status?: 'active' | 'closed' | undefined
  customer_email?: string | undefined
  customer_name?: string | undefined
  conversation_topic?: string | undefined
  metadata?: Record<string, unknown> | undefined
}

/** Changes what is given of a session. Name and address are noted on its own contact. @throws AppError `not_found` */
export async function updateSession(ctx: Context, id: string, changes: Changes): Promise<void> {
  const row = await conversation(ctx, id)
  if (!row) throw notFound('session')
  await noteCustomer(ctx, row.contactId, changes)
  const { conversation_topic: topic, metadata } = changes
  const begunBy = row.metadata.begun_by === undefined ? {} : { begun_by: row.metadata.begun_by }
  await updateConversation(ctx, id, {
    ...(topic === undefined ? {} : { topic: topic.trim() || null }),
    ...(metadata === undefined ? {} : { metadata: { ...storable(metadata), ...begunBy } }),
  })
  if (changes.status === 'closed' && row.status !== 'closed') await close(ctx, id, 'member')
  if (changes.status === 'active' && row.status === 'closed') await reopen(ctx, id)
}

async function noteCustomer(
  ctx: Context,
  contactId: string,
  { customer_name: name, customer_email: email }: Changes,
) {
  if (name === undefined && email === undefined) return
  await identifyContact(ctx, contactId, {
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
  })
}
