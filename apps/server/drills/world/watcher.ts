import type { WebSocket } from 'ws'
import { connectInbox } from './visitor.ts'
import type { Workspace } from './workspace.ts'

/** Somebody who follows one conversation live, at whatever pace. */
export interface Watcher {
  /** The last message in order that came. */
  cursor(): number
  /** With what the connection was closed; null while it is open. */
  closedWith(): number | null
  faults(): string[]
  /** Reads nothing any more, or goes on. */
  read(on: boolean): void
  /** Connects anew and asks for what came after the last message. */
  resume(): Promise<void>
  end(): void
}

interface Frame {
  t: string
  message?: { seq: number; text: string }
}

/** @param heard gets each new message's text at the moment it comes */
export async function watch(
  workspace: Workspace,
  conversationId: string,
  after: number,
  heard: (text: string) => void = () => {},
): Promise<Watcher> {
  const faults: string[] = []
  let cursor = after
  let code: number | null = null
  let socket: WebSocket
  const hear = (data: { toString(): string }) => {
    const frame = JSON.parse(data.toString()) as Frame
    if (frame.t !== 'message' || !frame.message) return
    const { seq, text } = frame.message
    if (seq > cursor + 1) faults.push(`message ${seq} came after ${cursor}`)
    if (seq > cursor) heard(text)
    cursor = Math.max(cursor, seq)
  }
  const resume = async () => {
    socket = await connectInbox(workspace)
    code = null
    const mine = socket
    mine.on('message', hear)
    mine.on('error', () => {})
    mine.on('close', (closed) => {
      if (mine === socket) code = closed
    })
    mine.send(JSON.stringify({ t: 'follow', conversationId, after: cursor }))
  }
  await resume()
  return {
    cursor: () => cursor,
    closedWith: () => code,
    faults: () => faults,
    read: (on) => (on ? socket.resume() : socket.pause()),
    resume,
    end: () => socket.terminate(),
  }
}
