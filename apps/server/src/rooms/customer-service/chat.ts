import type { ChatReply } from '@svar/contract'
import { AppError } from '../../kernel/errors.ts'
import { streamReply, wantsStream } from '../../platform/http/event-stream.ts'
import type { Call } from '../../platform/http/http.ts'
import { once } from '../../platform/http/idempotency.ts'
import { answerNow } from '../assistant/index.ts'
import { type Acknowledged, conversation, receiveMessage } from '../conversations/index.ts'
import { workspaceOf } from '../identity/index.ts'
import { openForWaiting, ticketOf } from '../tickets/index.ts'
import { composeReply, type Turn } from './compose-reply.ts'
import { type Asked, sessionForChat } from './session/session-for-chat.ts'

const ANSWER_LIMIT_MS = 25_000

/**
 * One message, one reply. The message is stored before it is answered: what is sent again with the same
 * `client_message_id` is one message and gets the same reply.
 * @throws AppError `not_found`, `idempotency_mismatch`, `unavailable`
 */
export async function chat(call: Call, asked: Asked): Promise<ChatReply | undefined> {
  refuseUnstorable(asked.client_message_id ?? '')
  const received = await receive(call, asked)
  if (!wantsStream(call.request)) return replyTo(call, asked, received)
  return streamReply(call, (send) =>
    replyTo(call, asked, received, (text) => (text === null ? send('restart', {}) : send('delta', { text }))),
  )
}

function refuseUnstorable(clientMessageId: string): void {
  if (!clientMessageId.includes('\u0000') && clientMessageId.isWellFormed()) return
  throw new AppError(
    'bad_request',
    'client_message_id holds a character that cannot be stored. Use letters and digits.',
  )
}

async function receive(call: Call, asked: Asked): Promise<Acknowledged> {
  const { platform, tenantId } = call
  const session = await call.inTenant((ctx) => sessionForChat(ctx, asked))
  return receiveMessage(platform, tenantId, {
    conversationId: session.id,
    contactId: session.contactId,
    contactName: session.contactName,
    channel: 'api',
    clientId: asked.client_message_id ?? `chat-${call.request.id}`,
    text: asked.message,
    attachmentIds: [],
    locale: asked.locale ?? null,
    page: null,
  })
}

async function replyTo(
  call: Call,
  asked: Asked,
  { conversation: { id, status }, message }: Acknowledged,
  onWords?: (text: string | null) => void,
): Promise<ChatReply> {
  const { platform, tenantId } = call
  const answer =
    status === 'bot'
      ? await answerNow(platform, tenantId, id, message.seq, {
          timeoutMs: ANSWER_LIMIT_MS,
          ...(onWords ? { onWords } : {}),
        })
      : null
  return call.inTenant(async (ctx) => {
    const row = await conversation(ctx, id)
    if (!row) throw new AppError('not_found', 'This session was deleted meanwhile.')
    if (row.status === 'waiting')
      await openForWaiting({ ...ctx, actor: { kind: 'system', name: 'tickets' } }, id)
    const ticket = row.status === 'waiting' || row.status === 'human' ? await ticketOf(ctx, id) : null
    const { locale: workspaceLocale } = await workspaceOf(ctx)
    const turn: Turn = {
      conversation: row,
      message,
      answer,
      ticketNumber: ticket?.ticket_number ?? null,
      workspaceLocale,
      asked: asked.locale,
    }
    const compose = async () => composeReply(turn)
    return asked.client_message_id
      ? once(ctx, `reply:${id}:${asked.client_message_id}`, [asked.message], compose)
      : compose()
  })
}
