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
import type { ConversationRow, MessageRow } from './rows.ts'
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
    await noteConnection(platform, connection, 1)
  },
  async disconnected(platform: Platform, connection: LiveConnection): Promise<void> {
    await noteConnection(platform, connection, -1)
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
  const withNotes = connection.actor.kind !== 'visitor'
  const pageAfter = (ctx: Context, seq: number) =>
    store.messagesOf(ctx, conversationId, { after: seq, limit: REPLAY_PAGE, withNotes })
  let page = await act(platform, connection, async (ctx) => {
    const row = await readable(ctx, conversationId)
    connection.follow(conversationId)
    if (!withNotes) showPresence(platform, connection.tenantId, row, true)
    return pageAfter(ctx, after)
  })
  let seq = after
  for (;;) {
    await replay(platform, connection, conversationId, page.items)
    seq = page.items.at(-1)?.seq ?? seq
    if (!page.hasMore) break
    page = await act(platform, connection, (ctx) => pageAfter(ctx, seq))
  }
  connection.send({ t: 'followed', conversationId, seq })
}

async function replay(
  platform: Platform,
  connection: LiveConnection,
  conversationId: string,
  rows: MessageRow[],
) {
  for (const row of rows) {
    const shown = showMessage(platform, connection.tenantId, row)
    const message = connection.actor.kind === 'visitor' ? forVisitor(shown) : shown
    // Who has missed much shall not be taken for somebody who reads too slowly.
    await connection.hasRoom()
    connection.send({ t: 'message', conversationId, message })
  }
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

/** Who comes is seen when they follow their conversation; who goes, when their last page has gone. */
async function noteConnection(platform: Platform, connection: LiveConnection, change: 1 | -1): Promise<void> {
  const { actor, tenantId } = connection
  if (actor.kind === 'member')
    return change === 1
      ? noteConnected(platform, tenantId, actor.memberId)
      : noteDisconnected(platform, tenantId, actor.memberId)
  if (actor.kind !== 'visitor') return
  if (!countConnection(platform, actor.contactId, change) || change === 1) return
  const latest = await act(platform, connection, (ctx) => store.latestOf(ctx, actor.contactId))
  if (latest) showPresence(platform, tenantId, latest, false)
}

function showPresence(platform: Platform, tenantId: string, row: ConversationRow, visitorOnline: boolean) {
  const audience = { members: true as const, groups: viewersOf(row) }
  platform.live.publish(tenantId, audience, { t: 'presence', conversationId: row.id, visitorOnline })
}
