import assert from 'node:assert/strict'
import { createECDH, createPublicKey, randomBytes, verify } from 'node:crypto'
import { createRequire } from 'node:module'
import { after, before, describe, it } from 'node:test'
import { type StandIn, startStandIn } from '../../../test/stand-in.ts'
import { createWebPush, vapidPublicKey } from './index.ts'

// A browser's side of it, by the library that others test theirs with; it has no types.
const { decrypt } = createRequire(import.meta.url)('http_ece')

const browser = createECDH('prime256v1')
browser.generateKeys()
const auth = randomBytes(16)
const vapidKey = Buffer.alloc(32, 5).toString('base64url')
const now = new Date('2026-11-20T12:00:00Z')
const message = {
  id: '1',
  messageId: '<1@x>',
  from: 'x',
  subject: 'Kari venter på deg',
  html: '',
  text: 'Hei 👋',
  link: 'https://svar.example/c/1',
}

describe('web push', () => {
  let there: StandIn
  before(async () => {
    there = await startStandIn({ status: 201 })
  })
  after(() => there.stop())
  const push = (change: object = {}) =>
    createWebPush(there.fetch, { vapidKey, contact: 'mailto:a@svar.example', now: () => now }).send({
      ...message,
      ...change,
      to: JSON.stringify({
        endpoint: `${there.url}/push/1`,
        p256dh: browser.getPublicKey('base64url'),
        auth: auth.toString('base64url'),
      }),
    })

  it('is read by the browser that it is for, and by nobody on the way', async () => {
    await push()
    const asked = there.asked.at(-1)
    assert.equal(asked?.headers['content-encoding'], 'aes128gcm')
    const plain = decrypt(asked?.body, { version: 'aes128gcm', privateKey: browser, authSecret: auth })
    assert.deepEqual(JSON.parse(plain), {
      id: '1',
      title: message.subject,
      body: 'Hei 👋',
      link: message.link,
    })
    assert.ok(!asked?.body.includes('Kari'))
  })

  it('is signed for this push service and for half a day', async () => {
    await push()
    const [, token = '', key = ''] =
      /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(String(there.asked.at(-1)?.headers.authorization)) ?? []
    assert.equal(key, vapidPublicKey(vapidKey))
    const [head = '', claims = '', signature = ''] = token.split('.')
    const point = Buffer.from(key, 'base64url')
    const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'))
    const jwk = { kty: 'EC', crv: 'P-256', x: x as string, y: y as string }
    const publicKey = createPublicKey({ key: jwk, format: 'jwk' })
    const signed = Buffer.from(`${head}.${claims}`)
    const bytes = Buffer.from(signature, 'base64url')
    assert.ok(verify('sha256', signed, { key: publicKey, dsaEncoding: 'ieee-p1363' }, bytes))
    assert.deepEqual(JSON.parse(Buffer.from(claims, 'base64url').toString()), {
      aud: there.url,
      exp: now.getTime() / 1000 + 12 * 3600,
      sub: 'mailto:a@svar.example',
    })
  })

  it('is kept for a day, and what is urgent for as long as it is worth something', async () => {
    await push()
    assert.deepEqual(
      [there.asked.at(-1)?.headers.ttl, there.asked.at(-1)?.headers.urgency],
      ['86400', 'normal'],
    )
    await push({ urgent: true })
    assert.deepEqual([there.asked.at(-1)?.headers.ttl, there.asked.at(-1)?.headers.urgency], ['900', 'high'])
  })

  it('ends where the browser is gone, and fits however much was written', async () => {
    await push({ text: '🎂'.repeat(5000) })
    assert.ok((there.asked.at(-1)?.body.length ?? 0) <= 4096)
    there.answer = { status: 410 }
    await assert.rejects(push(), { permanent: true })
  })
})
