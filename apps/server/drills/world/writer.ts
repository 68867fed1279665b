import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { WebSocket } from 'ws'
import { connectVisitor, type Visitor } from './visitor.ts'
import type { Workspace } from './workspace.ts'

/** A visitor who writes, and goes on after a lost connection as the widget does. */
export interface Writer {
  /** Connects, asks for what was missed, and writes on. @returns milliseconds until nothing was missing */
  resume(): Promise<number>
  /** Resolves when the connection is gone. */
  lost(): Promise<void>
  /** Writes no more, waits for the last acknowledgement, and disconnects. */
  stop(): Promise<void>
  acknowledged(): number
  /** What came in the wrong order or was refused. */
  faults(): string[]
  /** What differs between what was acknowledged and what is stored. */
  compare(workspace: Workspace): Promise<string[]>
}

interface Frame {
  t: string
  clientId?: string
  seq?: number
  code?: string
  message?: { seq: number }
}

/** @param pauseMs between an acknowledgement and the next message, on the average */
export function createWriter(workspace: Workspace, visitor: Visitor, pauseMs = 0): Writer {
  const acknowledged = new Map<string, number>()
  const faults: string[] = []
  let socket: WebSocket | null = null
  let closed = Promise.resolve()
  let cursor = visitor.lastSeq
  let pending: string | null = null
  let isStopping = false
  let followed = () => {}
  let rest: ReturnType<typeof setTimeout> | undefined

  const write = () => {
    if (isStopping && pending === null) return socket?.close()
    pending ??= randomUUID()
    const text = `This is message ${pending}.`
    const { conversationId } = visitor
    socket?.send(JSON.stringify({ t: 'send', conversationId, clientId: pending, text }))
  }
  const hear = (frame: Frame) => {
    if (frame.t === 'followed') followed()
    if (frame.t === 'error') faults.push(`refused: ${frame.code}`)
    if (frame.t === 'message' && frame.message) {
      const { seq } = frame.message
      // What was seen before may come again; what is missing in between may not.
      if (seq > cursor + 1) faults.push(`message ${seq} came after ${cursor}`)
      cursor = Math.max(cursor, seq)
    }
    if (frame.t === 'ack' && frame.clientId === pending && frame.clientId) {
      acknowledged.set(frame.clientId, frame.seq ?? 0)
      pending = null
      if (pauseMs === 0) write()
      else rest = setTimeout(write, pauseMs * (0.5 + Math.random()))
    }
  }
  return {
    async resume() {
      const began = performance.now()
      const opened = await connected(workspace, visitor, cursor)
      socket = opened
      opened.on('message', (data) => hear(JSON.parse(data.toString()) as Frame))
      opened.on('error', () => {})
      closed = new Promise((gone) => opened.once('close', () => gone()))
      const caughtUp = new Promise<void>((resolve) => {
        followed = resolve
      })
      const { conversationId } = visitor
      opened.send(JSON.stringify({ t: 'follow', conversationId, after: cursor }))
      await Promise.race([caughtUp, closed])
      const tookMs = performance.now() - began
      clearTimeout(rest)
      write()
      return tookMs
    },
    lost: () => closed,
    stop() {
      isStopping = true
      return closed
    },
    acknowledged: () => acknowledged.size,
    faults: () => faults,
    compare: async (to) => differences(acknowledged, await storedMessages(to, visitor)),
  }
}

const PATIENCE_MS = 60_000

/** Tries again as the widget does where a server has too much to do, or a ticket got too old on its way: the time counts. */
async function connected(workspace: Workspace, visitor: Visitor, cursor: number): Promise<WebSocket> {
  for (const until = performance.now() + PATIENCE_MS; ; await pause(300)) {
    try {
      return await connectVisitor(workspace, visitor, cursor)
    } catch (error) {
      if (performance.now() > until) throw error
    }
  }
}

interface Stored {
  clientId: string
  seq: number
}

async function storedMessages(workspace: Workspace, visitor: Visitor): Promise<Stored[]> {
  const stored: Stored[] = []
  for (let hasMore = true; hasMore; ) {
    const path = `/api/widget/messages?limit=200&after=${stored.at(-1)?.seq ?? 0}`
    const page = await workspace.widget<{ items: Stored[]; hasMore: boolean }>(
      'GET',
      path,
      undefined,
      visitor.token,
    )
    stored.push(...page.items)
    hasMore = page.hasMore
  }
  return stored
}

function differences(acknowledged: Map<string, number>, stored: Stored[]): string[] {
  const found: string[] = []
  for (const [clientId, seq] of acknowledged) {
    const copies = stored.filter((message) => message.clientId === clientId)
    if (copies.length !== 1) found.push(`${clientId} is stored ${copies.length} times`)
    else if (copies[0]?.seq !== seq) found.push(`${clientId} was acknowledged as ${seq}`)
  }
  stored.forEach(({ seq }, index) => {
    if (seq !== index + 1) found.push(`place ${index + 1} holds message ${seq}`)
  })
  return found
}
