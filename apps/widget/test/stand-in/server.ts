import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { clientFrame, type ServerFrame, serverFrame } from '@svar/contract'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Desk, Visit } from './desk.ts'
import { Refusal, routes, takeFile } from './routes.ts'

const dist = join(import.meta.dirname, '../../dist')

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type, x-widget-key, x-visitor-token',
  'access-control-allow-methods': 'GET, POST',
}

export interface StandIn {
  origin: string
  /** Requests that came, as `POST /api/widget/messages`. */
  seen: string[]
  /** Ends every live connection. */
  cut(): void
  /** Whether live connections are let in. */
  allowsLive: boolean
  close(): Promise<void>
}

/** Serves the built widget, the contract's widget routes and `/live`, for each desk by its key, on a free port. */
export async function standIn(
  desks: Record<string, Desk>,
  pages: Record<string, Page> = {},
): Promise<StandIn> {
  const seen: string[] = []
  const tickets: Tickets = new Map()
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url?.split('?')[0]}`)
    serve(request, response, desks, pages, tickets).catch((error) => {
      const refused = error instanceof Refusal
      if (!refused) console.error(error)
      const body = { error: { code: refused ? error.code : 'internal', message: String(error.message) } }
      response.writeHead(refused ? error.status : 500, { ...cors, 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    })
  })
  const sockets = new WebSocketServer({ noServer: true })
  const self: StandIn = {
    origin: '',
    seen,
    allowsLive: true,
    cut: () => sockets.clients.forEach((socket) => void socket.terminate()),
    async close() {
      self.cut()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  server.on('upgrade', (request, socket, head) => {
    const ticket = new URL(request.url ?? '', 'http://x').searchParams.get('ticket') ?? ''
    const who = tickets.get(ticket)
    tickets.delete(ticket)
    if (!who || !self.allowsLive) return socket.destroy()
    sockets.handleUpgrade(request, socket, head, (ws) => listen(ws, who))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  self.origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`
  return self
}

/** A page of the site that the widget stands on. */
export interface Page {
  html: string
  csp?: string
}

function listen(ws: WebSocket, visit: Visit) {
  const send = (frame: ServerFrame) => ws.send(JSON.stringify(serverFrame.parse(frame)))
  let follows = false
  const hear = (frame: ServerFrame) => follows && send(frame)
  visit.listeners.add(hear)
  ws.on('close', () => visit.listeners.delete(hear))
  send({ t: 'hello', version: 1, heartbeatMs: 25_000 })
  ws.on('message', (data) => {
    const frame = clientFrame.parse(JSON.parse(String(data)))
    if (frame.t === 'ping') send({ t: 'pong' })
    if (frame.t !== 'follow') return
    follows = true
    const { conversationId, after } = frame
    for (const message of visit.messages)
      if (message.seq > after) send({ t: 'message', conversationId, message })
    send({ t: 'followed', conversationId, seq: visit.messages.at(-1)?.seq ?? 0 })
  })
}

type Tickets = Map<string, Visit>

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  desks: Record<string, Desk>,
  pages: Record<string, Page>,
  tickets: Tickets,
) {
  const url = new URL(request.url ?? '/', 'http://x')
  if (request.method === 'OPTIONS') return response.writeHead(204, cors).end()
  const page = pages[url.pathname]
  if (page) {
    const csp = page.csp && { 'content-security-policy': page.csp }
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...csp }).end(page.html)
  }
  if (url.pathname.startsWith('/widget/')) {
    const code = await readFile(join(dist, url.pathname.slice('/widget/'.length)))
    return response.writeHead(200, { ...cors, 'content-type': 'text/javascript' }).end(code)
  }
  if (url.pathname.startsWith('/files/')) {
    const pixel =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg=='
    return response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.from(pixel, 'base64'))
  }
  if (!url.pathname.startsWith('/api/')) return response.writeHead(204).end()
  const output = await api(request, url, desks, tickets)
  response.writeHead(200, { ...cors, 'content-type': 'application/json' }).end(JSON.stringify(output))
}

async function api(request: IncomingMessage, url: URL, desks: Record<string, Desk>, tickets: Tickets) {
  const key = String(request.headers['x-widget-key'] ?? url.searchParams.get('key'))
  const desk = desks[key]
  if (!desk) throw new Refusal(403, 'origin_not_allowed')
  const token = request.headers['x-visitor-token']
  const visit = desk.visits.get(String(token))
  if (url.pathname === '/api/widget/files') {
    const form = await new Response(new Uint8Array(await bytes(request)), {
      headers: request.headers as HeadersInit,
    }).formData()
    return takeFile(desk, form.get('file') as File)
  }
  for (const { route, handle } of routes) {
    const params = match(route.path, url.pathname)
    if (!params || route.method !== request.method) continue
    if (route.access.kind === 'visitor' && !visit) throw new Refusal(401, 'session_invalid')
    const sent = (await bytes(request)).toString()
    const call = {
      desk,
      visit,
      params: route.params?.parse(params),
      query: route.query?.parse(Object.fromEntries(url.searchParams)),
      body: route.body?.parse(sent ? JSON.parse(sent) : undefined),
    }
    const output = (await handle({ ...call, ticket: () => crypto.randomUUID() })) as {
      visitorToken?: string
      liveTicket?: string
    }
    if (output.liveTicket && output.visitorToken)
      tickets.set(output.liveTicket, desk.visit(output.visitorToken))
    return route.output.parse(output)
  }
  throw new Refusal(404, 'not_found')
}

function match(path: string, actual: string): Record<string, string> | null {
  const pattern = path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')
  const found = new RegExp(`^${pattern}$`).exec(actual)
  return found && { ...found.groups }
}

async function bytes(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts)
}
