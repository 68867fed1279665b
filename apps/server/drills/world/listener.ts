import type { WebSocket } from 'ws'
import { connectVisitor, type Visitor } from './visitor.ts'
import type { Workspace } from './workspace.ts'

/** What came to somebody who only listens. */
export interface Heard {
  /** When each text came first. */
  texts: Map<string, number>
  faults: string[]
  connections: number
}

interface Frame {
  t: string
  message?: { seq: number; text: string }
}

const AGAIN_AFTER_MS = 200

/** Follows a conversation at one process, and connects again from its cursor when it is told to, as the widget does. */
export async function listen(workspace: Workspace, visitor: Visitor): Promise<{ end(): Promise<Heard> }> {
  const heard: Heard = { texts: new Map(), faults: [], connections: 0 }
  /** Everything up to it has come. */
  let cursor = visitor.lastSeq
  /** Until it is told that the past is over, what happens meanwhile may come between. */
  let isReplaying = true
  const early = new Set<number>()
  let isOver = false
  let socket: WebSocket | undefined
  const hear = (data: { toString(): string }) => {
    const { t, message } = JSON.parse(data.toString()) as Frame
    if (t === 'followed') isReplaying = false
    if (t === 'message' && message && message.seq > cursor) {
      if (!early.has(message.seq)) heard.texts.set(message.text, performance.now())
      early.add(message.seq)
    }
    while (early.delete(cursor + 1)) cursor += 1
    if (isReplaying || early.size === 0) return
    const next = Math.min(...early)
    heard.faults.push(`message ${next} came after ${cursor}`)
    cursor = next - 1
    while (early.delete(cursor + 1)) cursor += 1
  }
  const connect = async (): Promise<void> => {
    socket = await connectVisitor(workspace, visitor, cursor)
    heard.connections += 1
    isReplaying = true
    early.clear()
    socket.on('message', hear)
    socket.on('error', () => {})
    socket.on('close', () => {
      if (!isOver)
        setTimeout(() => connect().catch((error) => heard.faults.push(String(error))), AGAIN_AFTER_MS)
    })
    socket.send(JSON.stringify({ t: 'follow', conversationId: visitor.conversationId, after: cursor }))
  }
  await connect()
  return {
    async end() {
      isOver = true
      socket?.terminate()
      return heard
    },
  }
}
