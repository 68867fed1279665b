import type { ServerFrame } from '@svar/contract'
import { createContext, use, useEffect, useRef, useSyncExternalStore } from 'react'
import { api, call } from './api.ts'
import { ApiError } from './api-error.ts'
import { createLiveConnection, type LiveConnection, type LiveState } from './live-connection.ts'

export const LiveContext = createContext<LiveConnection | null>(null)

/** A connection to this server for the workspace in the address. The shell makes one and provides it. */
export function connectToServer(): LiveConnection {
  return createLiveConnection({
    ticket: async () => (await call(api.POST('/api/live/tickets'))).ticket,
    connect: (ticket) => {
      const address = new URL(`/live?ticket=${encodeURIComponent(ticket)}`, location.href)
      address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'
      return new WebSocket(address) as never
    },
    isFinal: (error) => error instanceof ApiError && [401, 403, 404].includes(error.status),
  })
}

function useConnection(): LiveConnection {
  const connection = use(LiveContext)
  if (!connection) throw new Error('No live connection here: the component stands outside a workspace')
  return connection
}

type Kind = ServerFrame['t']
type FrameOf<T extends Kind> = Extract<ServerFrame, { t: T }>

/**
 * Does something upon each frame of one kind, for as long as the component is there:
 *
 *     useLive('source', ({ source }) => …)
 */
export function useLive<T extends Kind>(kind: T, handler: (frame: FrameOf<T>) => void) {
  const connection = useConnection()
  const newest = useRef(handler)

  useEffect(() => {
    newest.current = handler
  })

  useEffect(() => {
    const end = connection.onFrame((frame) => {
      if (frame.t === kind) newest.current(frame as FrameOf<T>)
    })
    return () => void end()
  }, [connection, kind])
}

/** Follows a conversation's messages from `after` on; `null` follows nothing. Pair it with `useLive('message', …)`. */
export function useFollow(conversationId: string | null, after: number) {
  const connection = useConnection()
  const start = useRef(after)

  useEffect(() => {
    start.current = after
  })

  useEffect(() => {
    if (!conversationId) return
    return connection.follow(conversationId, start.current)
  }, [connection, conversationId])
}

/** Sends a frame; tells whether it left. */
export function useLiveSend(): LiveConnection['send'] {
  return useConnection().send
}

/** How the connection is. */
export function useLiveState(): LiveState {
  const connection = useConnection()
  return useSyncExternalStore((listener) => {
    const end = connection.onState(listener)
    return () => void end()
  }, connection.state)
}
