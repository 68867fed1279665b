import { randomUUID } from 'node:crypto'
import { WebSocket } from 'ws'
import type { Workspace } from './workspace.ts'

/** A visitor with a conversation that a person has taken over, so that nobody answers by itself. */
export interface Visitor {
  token: string
  conversationId: string
  lastSeq: number
}

/** Opens a visit and a conversation, and has a person take it. */
export async function beginConversation(workspace: Workspace): Promise<Visitor> {
  const { visitorToken } = await workspace.widget<{ visitorToken: string }>(
    'POST',
    '/api/widget/sessions',
    {},
  )
  const opening = { clientId: randomUUID(), text: 'Good day. May I speak with a person, please?' }
  const { conversation } = await workspace.widget<{ conversation: { id: string } }>(
    'POST',
    '/api/widget/messages',
    opening,
    visitorToken,
  )
  const taken = await takeOver(workspace, conversation.id)
  return { token: visitorToken, conversationId: conversation.id, lastSeq: taken.lastSeq }
}

const takeOver = (workspace: Workspace, conversationId: string) =>
  workspace.call<{ lastSeq: number }>('POST', `/api/conversations/${conversationId}/take-over`, {})

/** Many of them, a few at a time. */
export async function beginConversations(workspace: Workspace, count: number): Promise<Visitor[]> {
  const visitors: Visitor[] = []
  while (visitors.length < count) {
    const some = Math.min(8, count - visitors.length)
    visitors.push(...(await Promise.all(Array.from({ length: some }, () => beginConversation(workspace)))))
  }
  return visitors
}

/** Opens a visitor's live connection, as the widget does. @param seq what it has already. @returns when it is open */
export async function connectVisitor(
  workspace: Workspace,
  { token, conversationId }: Visitor,
  seq: number,
): Promise<WebSocket> {
  const { liveTicket } = await workspace.widget<{ liveTicket: string }>('POST', '/api/widget/sessions', {
    visitorToken: token,
    after: { conversationId, seq },
  })
  return openLive(workspace, liveTicket)
}

/** Opens the live connection of somebody who watches the inbox. */
export async function connectInbox(workspace: Workspace): Promise<WebSocket> {
  const { ticket } = await workspace.call<{ ticket: string }>('POST', '/api/live/tickets')
  return openLive(workspace, ticket)
}

/** Opens a live connection with a ticket. @returns when it is open */
export function openLive({ url }: Workspace, ticket: string): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/live?ticket=${encodeURIComponent(ticket)}`, {
    perMessageDeflate: false,
  })
  return new Promise((opened, failed) => {
    socket.once('open', () => opened(socket))
    socket.once('error', failed)
  })
}
