import { Webhook } from 'standardwebhooks'
import { system } from '../../src/kernel/actor.ts'
import { inTenant } from '../../src/platform/tenancy/context.ts'
import { delivery } from '../../src/rooms/delivery/index.ts'
import { createApiKey } from '../../src/rooms/identity/index.ts'
import { webhooks } from '../../src/rooms/webhooks/index.ts'
import { startTestHouse } from '../../test/harness.ts'
import type { DrillReport } from '../drill.ts'
import { type Forgery, forge, forgeries, type Signed, shuffled } from './forged.ts'
import { startReceiver } from './receiver.ts'

const LIMIT_MS = 60_000
const SIGNATURE = 'webhook-signature'

/** What Svar sends, through a bad network, to a receiver that goes by the standard's own library. */
export async function ownWebhooksDrill(events: number, random: () => number): Promise<DrillReport> {
  const receiver = await startReceiver()
  const env = { SVAR_ALLOW_PRIVATE: receiver.host }
  const house = await startTestHouse({ rooms: [delivery, webhooks], allowPrivate: [receiver.host], env })
  try {
    const { a } = await house.twoTenants()
    const payload = { url: receiver.url, patterns: ['identity.api_key_created'] }
    const asked = { method: 'POST', url: '/api/webhooks/endpoints', payload } as const
    const { body } = await a.as<{ secret: string }>(a.owner, asked)
    for (let number = 0; number < events; number += 1)
      await inTenant(house.platform, a.tenantId, system('drill'), (ctx) =>
        createApiKey(ctx, { name: `key ${number}`, role: 'viewer' }),
      )
    const until = performance.now() + LIMIT_MS
    while (receiver.received.length < events && performance.now() < until)
      await new Promise((again) => setTimeout(again, 50))
    return compare(receiver.received, body.secret, events, random)
  } finally {
    receiver.close()
    await house.stop()
  }
}

function compare(sent: Signed[], secret: string, events: number, random: () => number): DrillReport {
  const orderly = createConsumer(secret)
  const wild = createConsumer(secret)
  for (const message of sent) orderly.hear(message)
  const broken: string[] = []
  const counts = { copies: 0, forged: 0, stale: 0, refused: 0 }
  const refuse = (message: Signed, what: string) => {
    if (wild.hear(message)) broken.push(`${what} was taken`)
    else counts.refused += 1
  }
  const copies = sent.flatMap((one) => Array.from({ length: 1 + Math.floor(random() * 5) }, () => one))
  for (const message of shuffled(copies, random)) {
    counts.copies += 1
    if (!wild.hear(message)) broken.push(`a message of ours was refused: ${message.headers['webhook-id']}`)
    if (random() < 0.15) {
      counts.forged += 1
      const how = forgeries[Math.floor(random() * forgeries.length)] as Forgery
      refuse(forge(message, how, signing(message)), `a message with another ${how}`)
    }
    if (random() < 0.05) {
      counts.stale += 1
      refuse(stale(message, secret), 'a message of an hour ago')
    }
  }
  if (sent.length !== events) broken.push(`${sent.length} webhooks came of ${events} events`)
  if (JSON.stringify(orderly.state()) !== JSON.stringify(wild.state()))
    broken.push('the final state is another')
  return {
    figures: {
      'webhooks of ours': sent.length,
      'as copies ': counts.copies,
      'tampered with ': counts.forged,
      stale: counts.stale,
      'tampered and stale refused': counts.refused,
    },
    broken,
  }
}

/** A business's own program: checks the signature, knows what it has had, and keeps what it was told. */
function createConsumer(secret: string) {
  const verifier = new Webhook(secret)
  const known = new Map<string, unknown>()
  return {
    /** @returns whether the message was what it claims to be */
    hear({ body, headers }: Signed): boolean {
      try {
        const event = verifier.verify(body, headers)
        known.set(headers['webhook-id'] ?? '', event)
        return true
      } catch {
        return false
      }
    },
    state: () => [...known].sort(([one], [other]) => (one < other ? -1 : 1)),
  }
}

const signing = ({ headers }: Signed) => ({
  signatureHeader: SIGNATURE,
  byStranger(body: string) {
    const other = new Webhook(`whsec_${Buffer.alloc(32, 1).toString('base64')}`)
    return { [SIGNATURE]: other.sign(headers['webhook-id'] ?? '', new Date(), body) }
  },
  changed: (body: string) => body.replace('"type":"', '"type":"x'),
})

/** Rightly signed, but long ago: somebody kept it, and sends it again. */
function stale({ body, headers }: Signed, secret: string): Signed {
  const at = new Date(Date.now() - 3_600_000)
  const id = headers['webhook-id'] ?? ''
  const timestamp = String(Math.floor(at.getTime() / 1000))
  return {
    body,
    headers: {
      ...headers,
      'webhook-timestamp': timestamp,
      [SIGNATURE]: new Webhook(secret).sign(id, at, body),
    },
  }
}
