import { createECDH, createPrivateKey, sign } from 'node:crypto'
import { type Mail, type OutgoingTransport, type PushAddress, SendError } from '../../kernel/ports.ts'
import { sendRequest } from '../../kernel/web-api.ts'
import { encryptPush } from './encrypt.ts'

/** So long a push service keeps what it cannot hand over. */
const TTL_S = 24 * 3600
const URGENT_TTL_S = 15 * 60
/** A signature may hold for a day at most. RFC 8292, section 2. */
const SIGNED_FOR_S = 12 * 3600
/** There is no such browser any more: RFC 8030, section 7.3. */
const GONE = [404, 410]
/** Nor is another try of any use where the message itself is not taken. */
const PERMANENT = [...GONE, 400, 413]

interface Sender {
  /** 32 bytes, base64url. */
  vapidKey: string
  /** `mailto:` or `https:`; whom a push service may ask. */
  contact: string
  now(): Date
}

/** Pushes to browsers; `to` is a PushAddress as JSON. RFC 8030, section 5. */
export function createWebPush(fetchIt: typeof fetch, sender: Sender): OutgoingTransport {
  return {
    async send(mail) {
      const address = JSON.parse(mail.to) as PushAddress
      await sendRequest(fetchIt, address.endpoint, {
        provider: 'Web push',
        headers: {
          authorization: authorization(sender, address.endpoint),
          'content-encoding': 'aes128gcm',
          'content-type': 'application/octet-stream',
          ttl: String(mail.urgent ? URGENT_TTL_S : TTL_S),
          urgency: mail.urgent ? 'high' : 'normal',
        },
        body: sealed(mail, address),
        permanent: PERMANENT,
        gone: GONE,
      })
      return { providerId: null }
    },
  }
}

function sealed(mail: Mail, { p256dh, auth }: PushAddress): Uint8Array {
  const { id, subject: title, link } = mail
  const plain = (body: string) => Buffer.from(JSON.stringify({ id, title, body, link }))
  const reader = { publicKey: Buffer.from(p256dh, 'base64url'), auth: Buffer.from(auth, 'base64url') }
  try {
    return encryptPush(plain([...mail.text].slice(0, 500).join('')), reader)
  } catch (cause) {
    throw new SendError('Web push: it could not be encrypted for this browser.', { permanent: true, cause })
  }
}

/** `vapid t=…, k=…`: a signed note of who sends this to whom, and until when. RFC 8292, section 3. */
function authorization({ vapidKey, contact, now }: Sender, endpoint: string): string {
  const until = Math.floor(now().getTime() / 1000) + SIGNED_FOR_S
  const claims = { aud: new URL(endpoint).origin, exp: until, sub: contact }
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${part({ typ: 'JWT', alg: 'ES256' })}.${part(claims)}`
  const signature = sign('sha256', Buffer.from(signed), { key: keyOf(vapidKey), dsaEncoding: 'ieee-p1363' })
  return `vapid t=${signed}.${signature.toString('base64url')}, k=${vapidPublicKey(vapidKey)}`
}

/** The public half, as `applicationServerKey` takes it. */
export function vapidPublicKey(vapidKey: string): string {
  const pair = createECDH('prime256v1')
  pair.setPrivateKey(Buffer.from(vapidKey, 'base64url'))
  return pair.getPublicKey('base64url')
}

function keyOf(vapidKey: string) {
  const point = Buffer.from(vapidPublicKey(vapidKey), 'base64url')
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'))
  return createPrivateKey({
    key: { kty: 'EC', crv: 'P-256', d: vapidKey, x: x as string, y: y as string },
    format: 'jwk',
  })
}
