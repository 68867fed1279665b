import { connectInbox } from '../apps/server/drills/world/visitor.ts'
import type { Workspace } from '../apps/server/drills/world/workspace.ts'

/** An open inbox: what somebody who answers customers has on the screen. */
export interface Inbox {
  /** Resolves when the inbox has been told of this conversation up to this message. */
  seen(conversationId: string, seq: number): Promise<void>
  close(): void
}

interface Waiting {
  seq: number
  resolve(): void
}

export async function watchInbox(workspace: Workspace): Promise<Inbox> {
  const socket = await connectInbox(workspace)
  const lastSeen = new Map<string, number>()
  const waiting = new Map<string, Waiting>()
  socket.on('message', (data) => {
    const frame = JSON.parse(data.toString()) as { t: string; conversation?: { id: string; lastSeq: number } }
    if (frame.t !== 'conversation' || !frame.conversation) return
    const { id, lastSeq } = frame.conversation
    lastSeen.set(id, lastSeq)
    const open = waiting.get(id)
    if (!open || open.seq > lastSeq) return
    waiting.delete(id)
    open.resolve()
  })
  return {
    seen(conversationId, seq) {
      if ((lastSeen.get(conversationId) ?? 0) >= seq) return Promise.resolve()
      return new Promise((resolve) => waiting.set(conversationId, { seq, resolve }))
    },
    close: () => socket.close(),
  }
}
