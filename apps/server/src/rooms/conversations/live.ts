import type { ClientFrame } from '@svar/contract'
import { hasRole } from '../../kernel/actor.ts'
import { must, notFound } from '../../kernel/errors.ts'
import type { LiveConnection } from '../../platform/live/live.ts'
import type { Platform } from '../../platform/platform.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import { noteConnected, noteDisconnected } from '../teams/index.ts'
import { liveGroups, viewersOf } from './policy.ts'
import { countConnection } from './presence.ts'
import { receiveMessage } from './receive-message.ts'
import type { ConversationRow } from './rows.ts'
import { sendMessage } from './send-message.ts'
import { forVisitor, showMessage } from './show.ts'
import * as store from './store.ts'
import { markRead } from './update-conversation.ts'
import { visibleConversation } from './visible.ts'

const REPLAY_PAGE = 200

/** What live connections do in conversations: follow, write, type, read. */
export const liveConversations = {
  groupsOf: liveGroups,
  async connected(platform: Platform, connection: LiveConnection): Promise<void> {
    await notePresence(platform, connection, 1)
  },
  async disconnected(platform: Platform, connection: LiveConnection): Promise<void> {
    await notePresence(platform, connection, -1)
  },
  async frame(platform: Platform, connection: LiveConnection, frame: ClientFrame): Promise<void> {
    switch (frame.t) {
      case 'ping':
        return connection.send({ t: 'pong' })
      case 'follow':
        return follow(platform, connection, frame.conversationId, frame.after)
      case 'unfollow':
        return connection.unfollow(frame.conversationId)
      case 'send':
        return write(platform, connection, frame)
      case 'typing':
        return typing(platform, connection, frame)
      case 'read':
        return act(platform, connection, (ctx) =>
          readable(ctx, frame.conversationId).then(() => markRead(ctx, frame.conversationId, frame.seq)),
        )
    }
  },
}

const act = <T>(platform: Platform, connection: LiveConnection, work: (ctx: Context) => Promise<T>) =>
  inTenant(platform, connection.tenantId, connection.actor, work)

/** The conversation, if this connection may see it: members what is theirs to see, a visitor only their own. */
async function readable(ctx: Context, conversationId: string): Promise<ConversationRow> {
  if (ctx.actor.kind !== 'visitor') return visibleConversation(ctx, conversationId)
  const row = await store.conversation(ctx, conversationId)
  if (row?.contactId !== ctx.actor.contactId) throw notFound('conversation')
  return row
}

/**
 * Live frames are let through before the replay is read, so that nothing falls between the two;
 * a client drops what it has seen by its sequence number.
 */
async function follow(platform: Platform, connection: LiveConnection, conversationId: string, after: number) {
  await act(platform, connection, (ctx) => readable(ctx, conversationId))
  connection.follow(conversationId)
  const visitor = connection.actor.kind === 'visitor'
  let seq = after
  for (let hasMore = true; hasMore; ) {
    const page = await act(platform, connection, (ctx) =>
      store.messagesOf(ctx, conversationId, { after: seq, limit: REPLAY_PAGE, withNotes: !visitor }),
    )
    for (const row of page.items) {
      const message = showMessage(platform, connection.tenantId, row)
      // Who has missed much shall not be taken for somebody who reads too slowly.
      await connection.hasRoom()
      connection.send({ t: 'message', conversationId, message: visitor ? forVisitor(message) : message })
    }
    seq = page.items.at(-1)?.seq ?? seq
    hasMore = page.hasMore
  }
  connection.send({ t: 'followed', conversationId, seq })
}

type SendFrame = Extract<ClientFrame, { t: 'send' }>

async function write(
  platform: Platform,
  connection: LiveConnection,
  { conversationId, clientId, text }: SendFrame,
) {
  const message =
    connection.actor.kind === 'visitor'
      ? await writeAsVisitor(platform, connection, connection.actor.contactId, {
          conversationId,
          clientId,
          text,
        })
      : await act(platform, connection, (ctx) => {
          must(hasRole(ctx.actor, 'agent'))
          return sendMessage(ctx, { conversationId, clientId, kind: 'text', text })
        })
  connection.send({ t: 'ack', clientId, conversationId, seq: message.seq, messageId: message.id })
}

async function writeAsVisitor(
  platform: Platform,
  connection: LiveConnection,
  contactId: string,
  { conversationId, clientId, text }: Omit<SendFrame, 't'>,
) {
  const { message } = await receiveMessage(platform, connection.tenantId, {
    contactId,
    contactName: null,
    channel: 'web',
    clientId,
    text,
    attachmentIds: [],
    locale: null,
    page: null,
    conversationId,
  })
  return message
}

function typing(
  platform: Platform,
  connection: LiveConnection,
  { conversationId, on }: Extract<ClientFrame, { t: 'typing' }>,
) {
  // Only who follows it may be seen in it; following was checked.
  if (!connection.follows(conversationId)) return
  const { actor, tenantId } = connection
  const who = actor.kind === 'visitor' ? ('visitor' as const) : ('member' as const)
  const name = actor.kind === 'member' ? actor.name : ''
  const memberId = actor.kind === 'member' ? actor.memberId : null
  platform.live.publish(
    tenantId,
    { conversationId },
    { t: 'typing', conversationId, who, name, memberId, on },
  )
}

async function notePresence(platform: Platform, connection: LiveConnection, change: 1 | -1): Promise<void> {
  const { actor, tenantId } = connection
  if (actor.kind === 'member')
    return change === 1
      ? noteConnected(platform, tenantId, actor.memberId)
      : noteDisconnected(platform, tenantId, actor.memberId)
  if (actor.kind !== 'visitor') return
  if (!countConnection(platform, actor.contactId, change)) return
  const latest = await act(platform, connection, (ctx) => store.latestOf(ctx, actor.contactId))
  if (!latest) return
  const frame = { t: 'presence' as const, conversationId: latest.id, visitorOnline: change === 1 }
  platform.live.publish(tenantId, { members: true, groups: viewersOf(latest) }, frame)
}
