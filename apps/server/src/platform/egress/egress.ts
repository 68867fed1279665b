import type { Socket } from 'node:net'
import { Agent, type Dispatcher, fetch as undiciFetch } from 'undici'
import { limitBody } from './body-limit.ts'
import { createConnector, type ResolveName } from './connector.ts'
import { type Deadline, startDeadline } from './deadline.ts'
import { EgressError, toEgressError } from './errors.ts'
import { checkedUrl, type Hop, isRedirect, nextHop, type RequestBody } from './redirects.ts'
import { standardFetch } from './standard-fetch.ts'

export interface EgressLog {
  warn(fields: Record<string, unknown>, message: string): void
}

export interface EgressOptions {
  /** `host:port` pairs inside private networks that the operator allows, e.g. `127.0.0.1:11434`. */
  allowPrivate?: readonly string[]
  connectTimeoutMs?: number
  resolveName?: ResolveName
  log?: EgressLog
}

export interface EgressLimits {
  /** What the request is for: stands in the log. */
  purpose: string
  /** The whole exchange in milliseconds, body included. Default 30,000. */
  timeoutMs?: number
  /** Bytes of body after decompression. Default 10 MiB. */
  maxBytes?: number
  /** Default 5. */
  maxRedirects?: number
  /** True where the operator's list of private addresses may be used (a model server, never a crawler). */
  allowPrivate?: boolean
}

export interface EgressRequest extends EgressLimits {
  method?: string
  headers?: RequestInit['headers']
  body?: RequestBody
  signal?: AbortSignal | null
  /** `manual` gives the redirect itself back, `error` refuses it. */
  redirect?: 'follow' | 'manual' | 'error'
}

export interface Egress {
  /** Sends one request. Throws EgressError; an aborted signal throws its own reason. */
  fetch(url: string | URL, request: EgressRequest): Promise<Response>
  /** The same guard as a standard `fetch`, for libraries that take one. Bodies stream. */
  asFetch(limits: EgressLimits): typeof fetch
  /** Opens a plain connection, for what is not HTTP; the operator's list of private addresses holds. Throws EgressError. */
  connect(to: { host: string; port: number }): Promise<Socket>
  close(): Promise<void>
}

const defaults = { timeoutMs: 30_000, maxBytes: 10 * 1024 * 1024, maxRedirects: 5 }

/** The one way out to the network. See EgressOptions for what it may reach. */
export function createEgress(options: EgressOptions = {}): Egress {
  const connectTimeoutMs = options.connectTimeoutMs ?? 10_000
  const connectorFor = (allowed: ReadonlySet<string>) =>
    createConnector({ allowed, connectTimeoutMs, resolveName: options.resolveName })
  const agentFor = (allowed: ReadonlySet<string>) =>
    new Agent({
      connect: connectorFor(allowed),
      // The deadline of each request covers these.
      headersTimeout: 0,
      bodyTimeout: 0,
    })
  const publicAgent = agentFor(new Set())
  // Kept apart, so that a pooled connection to a private address is never lent to a public request.
  const operatorConnector = connectorFor(new Set(options.allowPrivate ?? []))
  const operatorAgent = agentFor(new Set(options.allowPrivate ?? []))

  async function send(url: string | URL, request: EgressRequest): Promise<Response> {
    const first = checkedUrl(url)
    const agent = request.allowPrivate ? operatorAgent : publicAgent
    const deadline = startDeadline(request.timeoutMs ?? defaults.timeoutMs, first.host, request.signal)
    try {
      return await follow(first, request, agent, deadline)
    } catch (error) {
      deadline.clear()
      const shown = shownError(error, first.host, deadline)
      if (shown instanceof EgressError) {
        options.log?.warn({ purpose: request.purpose, host: first.host, code: shown.code }, 'egress failed')
      }
      throw shown
    }
  }

  return {
    fetch: send,
    asFetch: (limits) => standardFetch(send, limits),
    connect: ({ host, port }) =>
      new Promise((opened, failed) => {
        const target = { hostname: host, host, port: String(port), protocol: 'http:' }
        operatorConnector(target, (error, socket) =>
          socket ? opened(socket) : failed(toEgressError(error, host)),
        )
      }),
    async close() {
      await Promise.all([publicAgent.destroy(), operatorAgent.destroy()])
    },
  }
}

async function follow(
  url: URL,
  request: EgressRequest,
  agent: Dispatcher,
  deadline: Deadline,
): Promise<Response> {
  const maxRedirects = request.maxRedirects ?? defaults.maxRedirects
  let hop: Hop = {
    url,
    method: (request.method ?? 'GET').toUpperCase(),
    headers: new Headers(request.headers),
    body: request.body,
  }
  for (let redirects = 0; ; redirects += 1) {
    const answer = await exchange(hop, agent, deadline)
    const location = answer.headers.get('location')
    if (!isRedirect(answer.status) || location === null || request.redirect === 'manual') {
      return guardedResponse(answer, hop.url, redirects > 0, request, deadline)
    }
    await answer.body?.cancel()
    if (request.redirect === 'error') throw new EgressError('redirect_refused', { host: hop.url.host })
    if (redirects >= maxRedirects)
      throw new EgressError('too_many_redirects', { host: url.host, maxRedirects })
    hop = nextHop(hop, answer.status, location)
  }
}

async function exchange(hop: Hop, dispatcher: Dispatcher, deadline: Deadline): Promise<Response> {
  const init = {
    method: hop.method,
    headers: [...hop.headers],
    body: hop.body,
    redirect: 'manual',
    signal: deadline.signal,
    dispatcher,
    ...(hop.body instanceof ReadableStream ? { duplex: 'half' } : {}),
  }
  // undici's own types name its own copies of Headers and Response; at run time they are the standard ones.
  const answer = await undiciFetch(hop.url, init as Parameters<typeof undiciFetch>[1])
  return answer as unknown as Response
}

function guardedResponse(
  answer: Response,
  url: URL,
  redirected: boolean,
  limits: EgressLimits,
  deadline: Deadline,
): Response {
  const maxBytes = limits.maxBytes ?? defaults.maxBytes
  const encoded = answer.headers.has('content-encoding')
  const declared = Number(answer.headers.get('content-length') ?? 0)
  if (!encoded && answer.body && declared > maxBytes) {
    answer.body.cancel().catch(() => undefined)
    throw new EgressError('too_large', { host: url.host, maxBytes })
  }
  const headers = new Headers([...answer.headers])
  // The body is handed on decompressed, so these two no longer describe it.
  if (encoded) for (const name of ['content-encoding', 'content-length']) headers.delete(name)

  if (!answer.body) deadline.clear()
  const body =
    answer.body &&
    limitBody(answer.body, {
      maxBytes,
      host: url.host,
      describe: (error) => shownError(error, url.host, deadline),
      onEnd: () => deadline.clear(),
    })
  const { status, statusText } = answer
  const response = new Response(body, { status, statusText, headers })
  Object.defineProperties(response, { url: { value: url.href }, redirected: { value: redirected } })
  return response
}

function shownError(error: unknown, host: string, deadline: Deadline): unknown {
  if (error instanceof EgressError) return error
  return deadline.signal.aborted ? deadline.reason() : toEgressError(error, host)
}
