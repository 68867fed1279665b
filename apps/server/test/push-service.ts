import { createECDH, createPublicKey, type ECDH, randomBytes, verify } from 'node:crypto'
import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { makeCertificate } from './certificate.ts'

// By the library that others test their push with; it has no types.
const { decrypt } = createRequire(import.meta.url)('http_ece')

/** What came to a browser: read with its own keys. */
export interface Pushed {
  endpoint: string
  plain: string
  ttlS: number
  urgency: string
}
interface Answer {
  status: number
  headers?: Record<string, string>
}
interface Subscription {
  endpoint: string
  p256dh: string
  auth: string
}

/**
 * A browser maker's push service with the browsers behind it, over HTTPS on this machine. It takes nothing that is not
 * as RFC 8030 (delivery), 8291 (encryption) and 8292 (who sends it) have it.
 */
export interface PushService {
  /** `https://localhost:PORT` */
  origin: string
  /** Its own certificate, in PEM. */
  ca: string
  /** A new browser that only the holder of this key may push to, as `pushManager.subscribe` makes it. */
  subscribe(applicationServerKey: string): Subscription
  /** What browsers have read, in order. */
  pushed: Pushed[]
  /** Each request: its status, and why where it was not taken. */
  answered: string[]
  /** Answers so from now on, whatever it is asked; null: by the rules again. */
  answerWith(answer: Answer | null): void
  /** The browser is gone for good. */
  expire(endpoint: string): void
  stop(): void
}

interface Browser extends Subscription {
  applicationServerKey: string
  pair: ECDH
  isGone: boolean
}

/** @param clock whose time the signatures are judged by */
export async function startPushService(now: () => Date): Promise<PushService> {
  const browsers = new Map<string, Browser>()
  const { key, cert } = makeCertificate()
  let fixed: Answer | null = null
  const server = createServer({ key, cert }, async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    if (fixed) return reply(response, fixed, 'as it was told to')
    const browser = browsers.get(`${service.origin}${request.url}`)
    const refusal = refusalOf(request, browser, { now: now(), origin: service.origin })
    if (refusal) return reply(response, refusal, refusal.why)
    const read = open(browser as Browser, Buffer.concat(parts))
    if ('why' in read) return reply(response, read, read.why)
    const { endpoint } = browser as Browser
    const { ttl, urgency } = request.headers
    service.pushed.push({ endpoint, plain: read.plain, ttlS: Number(ttl), urgency: String(urgency) })
    reply(response, { status: 201, headers: { location: `${service.origin}/messages/1` } }, 'taken')
  })
  const reply = (response: ServerResponse, { status, headers }: Answer, why: string) => {
    service.answered.push(`${status} ${why}`)
    response.writeHead(status, headers).end()
  }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const service: PushService = {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    ca: cert,
    pushed: [],
    answered: [],
    subscribe(applicationServerKey) {
      const pair = createECDH('prime256v1')
      pair.generateKeys()
      const browser: Browser = {
        endpoint: `${service.origin}/push/${randomBytes(16).toString('base64url')}`,
        p256dh: pair.getPublicKey('base64url'),
        auth: randomBytes(16).toString('base64url'),
        applicationServerKey,
        pair,
        isGone: false,
      }
      browsers.set(browser.endpoint, browser)
      const { endpoint, p256dh, auth } = browser
      return { endpoint, p256dh, auth }
    },
    answerWith(answer) {
      fixed = answer
    },
    expire(endpoint) {
      const browser = browsers.get(endpoint)
      if (browser) browser.isGone = true
    },
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
  return service
}

interface Refusal extends Answer {
  why: string
}

/** What a push service can see without reading the message. */
function refusalOf(
  { method, headers }: IncomingMessage,
  browser: Browser | undefined,
  { now, origin }: { now: Date; origin: string },
): Refusal | null {
  if (!browser) return { status: 404, why: 'no such browser' }
  if (browser.isGone) return { status: 410, why: 'gone' }
  if (method !== 'POST') return { status: 405, why: 'not a POST' }
  if (!/^\d+$/.test(String(headers.ttl ?? ''))) return { status: 400, why: 'no TTL' }
  if (!/^(very-low|low|normal|high)$/.test(String(headers.urgency ?? 'normal')))
    return { status: 400, why: 'no such urgency' }
  if (headers['content-encoding'] !== 'aes128gcm') return { status: 415, why: 'not aes128gcm' }
  const why = strangerBecause(headers.authorization ?? '', browser.applicationServerKey, { now, origin })
  return why ? { status: 403, why } : null
}

/** RFC 8292, sections 2 to 4. */
function strangerBecause(
  authorization: string,
  expectedKey: string,
  { now, origin }: { now: Date; origin: string },
): string | null {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization) ?? []
  if (key !== expectedKey) return 'not the key that this browser was subscribed with'
  const [head = '', claims = '', signature = ''] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  const [x = '', y = ''] = [point.subarray(1, 33), point.subarray(33)].map((half) =>
    half.toString('base64url'),
  )
  const publicKey = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' })
  const bytes = Buffer.from(signature, 'base64url')
  const signed = Buffer.from(`${head}.${claims}`)
  if (!verify('sha256', signed, { key: publicKey, dsaEncoding: 'ieee-p1363' }, bytes))
    return 'not signed by it'
  const { alg } = JSON.parse(Buffer.from(head, 'base64url').toString())
  const { aud, exp, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString())
  if (alg !== 'ES256') return 'not signed by ES256'
  if (aud !== origin) return 'signed for another push service'
  const validS = exp - now.getTime() / 1000
  if (!(validS > 0 && validS <= 24 * 3600)) return 'signed for no time, or for too long'
  return /^(mailto:|https:)/.test(sub) ? null : 'nobody to ask'
}

/** As the browser reads it. */
function open({ pair, auth }: Browser, body: Buffer): { plain: string } | Refusal {
  if (body.length > 4096) return { status: 413, why: 'too large' }
  try {
    const keys = { version: 'aes128gcm', privateKey: pair, authSecret: Buffer.from(auth, 'base64url') }
    return { plain: decrypt(body, keys).toString() }
  } catch {
    return { status: 400, why: 'the browser cannot read it' }
  }
}
