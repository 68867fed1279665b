import type { ClientFrame, ServerFrame } from '@svar/contract'
import { followMemory } from './live-follow.ts'
import { retryDelayMs } from './retry-delay.ts'

/** `waiting`: lost, and the next try is on its way. `stopped`: refused or closed for good. */
export type LiveState = 'connecting' | 'open' | 'waiting' | 'stopped'

/** The part of a WebSocket that is used, so that a test can stand in for the network. */
export type Socket = {
  send: (data: string) => void
  close: () => void
  onmessage: ((event: { data: unknown }) => void) | null
  onclose: (() => void) | null
}

export type LiveOptions = {
  ticket: () => Promise<string>
  connect: (ticket: string) => Socket
  /** Whether a failed ticket is final, as when the person is signed out. */
  isFinal: (error: unknown) => boolean
  random?: () => number
}

export type LiveConnection = ReturnType<typeof createLiveConnection>

/**
 * One live connection: connects, keeps alive, comes back after a loss and asks for what was missed.
 * Frames that arrive while nobody listens are not kept: what is shown is always fetched first.
 */
export function createLiveConnection({ ticket, connect, isFinal, random = Math.random }: LiveOptions) {
  const frameListeners = new Set<(frame: ServerFrame) => void>()
  const stateListeners = new Set<() => void>()
  const follows = followMemory()
  let state: LiveState = 'connecting'
  let socket: Socket | null = null
  let failures = 0
  let retryTimer: ReturnType<typeof setTimeout> | undefined
  let heartbeat: ReturnType<typeof setInterval> | undefined
  let heardSincePing = true

  function setState(next: LiveState) {
    if (state === next) return
    state = next
    for (const listener of stateListeners) listener()
  }

  async function open() {
    clearTimeout(retryTimer)
    if (socket || isStopped()) return
    try {
      const granted = await ticket()
      if (isStopped() || socket) return
      attach(connect(granted))
    } catch (error) {
      if (isFinal(error)) setState('stopped')
      else retryLater()
    }
  }

  // A function, because the state may have changed while the ticket was fetched.
  function isStopped() {
    return state === 'stopped'
  }

  function attach(opened: Socket) {
    socket = opened
    opened.onmessage = ({ data }) => socket === opened && receive(JSON.parse(String(data)))
    opened.onclose = () => socket === opened && lost()
  }

  function receive(frame: ServerFrame) {
    heardSincePing = true
    if (frame.t === 'hello') greeted(frame.heartbeatMs)
    follows.heard(frame)
    for (const listener of frameListeners) listener(frame)
  }

  function greeted(heartbeatMs: number) {
    failures = 0
    clearInterval(heartbeat)
    heartbeat = setInterval(beat, heartbeatMs)
    for (const frame of follows.frames()) send(frame)
    setState('open')
  }

  // A connection may die without a word; silence for a whole beat after a ping means that it did.
  function beat() {
    if (!heardSincePing) {
      socket?.close()
      return lost()
    }
    heardSincePing = false
    send({ t: 'ping' })
  }

  function lost() {
    clearInterval(heartbeat)
    socket = null
    heardSincePing = true
    if (state !== 'stopped') retryLater()
  }

  function retryLater() {
    setState('waiting')
    clearTimeout(retryTimer)
    retryTimer = setTimeout(open, retryDelayMs(failures, random()))
    failures += 1
  }

  function send(frame: ClientFrame): boolean {
    if (!socket || (state !== 'open' && frame.t !== 'ping' && frame.t !== 'follow')) return false
    socket.send(JSON.stringify(frame))
    return true
  }

  return {
    /** Connects; also again after `stop`. */
    start: () => {
      if (isStopped()) setState('connecting')
      return open()
    },
    /** Tries at once, as when the network came back or somebody looks again. */
    hurry: () => {
      if (state === 'waiting') open()
    },
    stop: () => {
      clearTimeout(retryTimer)
      clearInterval(heartbeat)
      setState('stopped')
      socket?.close()
      socket = null
    },
    /** Whether it left. Use it for what may get lost (typing, read); messages also have their route. */
    send,
    /** Follows a conversation from `after` on; gives the function that ends it. */
    follow: (conversationId: string, after: number) => {
      const end = follows.add(conversationId, after)
      if (state === 'open') send({ t: 'follow', conversationId, after })
      return () => {
        if (end()) send({ t: 'unfollow', conversationId })
      }
    },
    onFrame: (listener: (frame: ServerFrame) => void) => {
      frameListeners.add(listener)
      return () => frameListeners.delete(listener)
    },
    onState: (listener: () => void) => {
      stateListeners.add(listener)
      return () => stateListeners.delete(listener)
    },
    state: () => state,
  }
}
