import { randomUUID } from 'node:crypto'
import { Agent, type IncomingMessage, request } from 'node:http'
import { connectVisitor, type Visitor } from '../apps/server/drills/world/visitor.ts'
import { type Workspace, widgetHeaders } from '../apps/server/drills/world/workspace.ts'

/** A visitor who writes. */
export interface Sender {
  conversationId: string
  /** Writes and waits for the acknowledgement. @returns the message's place in the conversation */
  send(text: string): Promise<number>
  close(): void
}

/** Visitors whose widget is connected and follows their conversation, as it does while a chat is open. */
export function sendersOverSocket(workspace: Workspace, visitors: Visitor[]): Promise<Sender[]> {
  return Promise.all(visitors.map((visitor) => senderOverSocket(workspace, visitor)))
}

async function senderOverSocket(workspace: Workspace, visitor: Visitor): Promise<Sender> {
  const { conversationId } = visitor
  const socket = await connectVisitor(workspace, visitor, visitor.lastSeq)
  let acknowledged: ((seq: number) => void) | null = null
  let refused: ((error: Error) => void) | null = null
  let followed: (() => void) | null = null
  socket.on('message', (data) => {
    const text = data.toString()
    // Only these are for us; reading the others would cost the load generator more than it costs a browser.
    if (text.startsWith('{"t":"ack"')) acknowledged?.((JSON.parse(text) as { seq: number }).seq)
    else if (text.startsWith('{"t":"error"')) refused?.(new Error(text))
    else if (text.startsWith('{"t":"followed"')) followed?.()
  })
  socket.on('close', (code, reason) => refused?.(new Error(`closed: ${code} ${reason}`)))
  await new Promise<void>((resolve, reject) => {
    followed = resolve
    refused = reject
    socket.send(JSON.stringify({ t: 'follow', conversationId, after: 1_000_000 }))
  })
  return {
    conversationId,
    send: (text) =>
      new Promise((resolve, reject) => {
        acknowledged = resolve
        refused = reject
        socket.send(JSON.stringify({ t: 'send', conversationId, clientId: randomUUID(), text }))
      }),
    close: () => socket.close(),
  }
}

/** Visitors who write over HTTP, each on a connection that stays open. */
export async function sendersOverHttp(workspace: Workspace, visitors: Visitor[]): Promise<Sender[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: visitors.length })
  return visitors.map((visitor) => ({
    conversationId: visitor.conversationId,
    send: (text) => post(workspace, agent, visitor, { clientId: randomUUID(), text }),
    close: () => agent.destroy(),
  }))
}

function post(workspace: Workspace, agent: Agent, visitor: Visitor, body: unknown): Promise<number> {
  const headers = { ...widgetHeaders(workspace.publicKey, visitor.token), 'content-type': 'application/json' }
  return new Promise((resolve, reject) => {
    const sending = request(
      `${workspace.url}/api/widget/messages`,
      { method: 'POST', agent, headers },
      (response) => {
        readText(response).then((text) => {
          if (response.statusCode === 200)
            resolve((JSON.parse(text) as { message: { seq: number } }).message.seq)
          else reject(new Error(`${response.statusCode}: ${text}`))
        }, reject)
      },
    )
    sending.on('error', reject)
    sending.end(JSON.stringify(body))
  })
}

async function readText(response: IncomingMessage): Promise<string> {
  let text = ''
  response.setEncoding('utf8')
  for await (const part of response) text += part
  return text
}
