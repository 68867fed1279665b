import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { type ClientFrame, clientFrame, type ServerFrame } from '@svar/contract'
import { type WebSocket, WebSocketServer } from 'ws'
import { AppError } from '../../kernel/errors.ts'
import { randomId } from '../../kernel/ids.ts'
import { writeTogether } from '../../kernel/write-together.ts'
import type { Platform } from '../platform.ts'
import type { Directory } from './directory.ts'
import type { LiveConnection } from './live.ts'
import { takeLiveTicket } from './tickets.ts'

const MAX_FRAME_BYTES = 64 * 1024
const MAX_BUFFERED_BYTES = 1024 * 1024
const LOOK_AGAIN_MS = 5
const MAX_FOLLOWED = 50
const MAX_FRAMES_PER_10_S = 200
const HEARTBEAT_MS = 25_000

/** What rooms do with the frames that clients send. */
export interface LiveHandlers {
  connected(platform: Platform, connection: LiveConnection): Promise<void>
  disconnected(platform: Platform, connection: LiveConnection): Promise<void>
  frame(platform: Platform, connection: LiveConnection, frame: ClientFrame): Promise<void>
  /** Which groups' frames a connection of this actor is sent; null: all. Asked before it opens. */
  groupsOf?(
    platform: Platform,
    tenantId: string,
    actor: LiveConnection['actor'],
  ): Promise<readonly string[] | null>
  /** Whether a page of this origin may connect as this actor; `null` is a program. */
  mayConnect(
    platform: Platform,
    tenantId: string,
    actor: LiveConnection['actor'],
    origin: string | null,
  ): Promise<boolean>
}

/** Serves live connections at `/live`, on the HTTP server that stands. */
export function serveLive(server: Server, platform: Platform, handlers: LiveHandlers): { close(): void } {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_FRAME_BYTES,
    perMessageDeflate: false,
  })
  const beat = setInterval(() => pingAll(sockets), HEARTBEAT_MS).unref()
  server.on('upgrade', (request, socket, head) => {
    upgrade(platform, handlers, sockets, request, socket, head).catch((error) => refuse(socket, error))
  })
  return {
    close() {
      clearInterval(beat)
      sockets.close()
    },
  }
}

async function upgrade(
  platform: Platform,
  handlers: LiveHandlers,
  sockets: WebSocketServer,
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
) {
  socket.on('error', () => {})
  const url = new URL(request.url ?? '/', 'http://local')
  if (url.pathname !== '/live') throw new AppError('not_found', 'Live updates are at /live.')
  const { tenantId, actor } = await takeLiveTicket(platform, url.searchParams.get('ticket') ?? '')
  const origin = request.headers.origin ?? null
  if (!(await handlers.mayConnect(platform, tenantId, actor, origin))) {
    throw new AppError('origin_not_allowed', 'Pages of this address may not connect here.')
  }
  const groups = (await handlers.groupsOf?.(platform, tenantId, actor)) ?? null
  sockets.handleUpgrade(request, socket, head, (ws) =>
    accept(
      platform,
      handlers,
      createConnection(ws, socket, platform.live.directory, { tenantId, actor, groups }),
      ws,
    ),
  )
}

function refuse(socket: Duplex, error: unknown) {
  const status = error instanceof AppError ? error.status : 500
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

function accept(platform: Platform, handlers: LiveHandlers, connection: LiveConnection, ws: WebSocket) {
  platform.live.add(connection)
  const budget = frameBudget(platform)
  // Frames of one connection are handled in the order in which they came.
  let queue: Promise<unknown> = handlers
    .connected(platform, connection)
    .catch((error) => complain(platform, connection, null, error))
  ws.on('message', (data) => {
    if (!budget()) return connection.close(1008, 'too many frames')
    const frame = readFrame(connection, data.toString())
    if (!frame) return
    queue = queue.then(() =>
      handlers
        .frame(platform, connection, frame)
        .catch((error) => complain(platform, connection, frame, error)),
    )
  })
  ws.on('error', () => {})
  ws.on('close', () => {
    platform.live.remove(connection)
    queue
      .then(() => handlers.disconnected(platform, connection))
      .catch((error) => platform.log.debug({ err: error }, 'after a disconnect'))
  })
  connection.send({ t: 'hello', version: 1, heartbeatMs: HEARTBEAT_MS })
}

function createConnection(
  ws: WebSocket,
  socket: Duplex,
  directory: Directory,
  who: Pick<LiveConnection, 'tenantId' | 'actor' | 'groups'>,
): LiveConnection {
  const connection: LiveConnection = {
    id: randomId(),
    ...who,
    send(frame: ServerFrame) {
      if (ws.readyState !== ws.OPEN) return
      // A reader that is too slow is let go; it resumes from its cursor and misses nothing.
      if (ws.bufferedAmount > MAX_BUFFERED_BYTES) {
        ws.close(1013, 'too slow; resume from your cursor')
        setTimeout(() => ws.terminate(), 2000).unref()
        return
      }
      writeTogether(socket)
      ws.send(encode(frame))
    },
    async hasRoom() {
      while (ws.readyState === ws.OPEN && ws.bufferedAmount > MAX_BUFFERED_BYTES / 2)
        await pause(LOOK_AGAIN_MS)
    },
    follow(conversationId) {
      if (directory.followedBy(connection) >= MAX_FOLLOWED)
        throw new AppError('too_many_requests', `Follow at most ${MAX_FOLLOWED} conversations at once.`)
      directory.follow(connection, conversationId)
    },
    unfollow: (conversationId) => directory.unfollow(connection, conversationId),
    follows: (conversationId) => directory.follows(connection, conversationId),
    close(code, reason) {
      ws.close(code, reason)
      setTimeout(() => ws.terminate(), 2000).unref()
    },
  }
  return connection
}

// One frame often goes to many: it is written as text once.
const encoded = new WeakMap<ServerFrame, string>()
function encode(frame: ServerFrame): string {
  const known = encoded.get(frame)
  if (known) return known
  const written = JSON.stringify(frame)
  encoded.set(frame, written)
  return written
}

function readFrame(connection: LiveConnection, data: string): ClientFrame | null {
  try {
    return clientFrame.parse(JSON.parse(data))
  } catch {
    connection.send({
      t: 'error',
      clientId: null,
      code: 'validation_failed',
      message: 'This frame is not one that the protocol knows.',
    })
    return null
  }
}

function complain(platform: Platform, connection: LiveConnection, frame: ClientFrame | null, error: unknown) {
  const clientId = frame && 'clientId' in frame ? frame.clientId : null
  if (error instanceof AppError) {
    connection.send({ t: 'error', clientId, code: error.code, message: error.message })
    return
  }
  platform.log.error({ err: error }, 'a live frame failed')
  connection.send({
    t: 'error',
    clientId,
    code: 'internal',
    message: 'Something went wrong here. It was noted; try again.',
  })
}

function frameBudget(platform: Platform): () => boolean {
  let since = platform.clock.now().getTime()
  let count = 0
  const most = MAX_FRAMES_PER_10_S * platform.config.limitFactor
  return () => {
    const now = platform.clock.now().getTime()
    if (now - since > 10_000) {
      since = now
      count = 0
    }
    count += 1
    return count <= most
  }
}

function pingAll(sockets: WebSocketServer) {
  for (const ws of sockets.clients) {
    const watched = ws as WebSocket & { silent?: boolean }
    if (watched.silent) {
      ws.terminate()
      continue
    }
    watched.silent = true
    ws.once('pong', () => {
      watched.silent = false
    })
    ws.ping()
  }
}
