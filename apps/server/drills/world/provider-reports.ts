import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { system } from '../../src/kernel/actor.ts'
import { inTenant } from '../../src/platform/tenancy/context.ts'
import { delivery, sendMail } from '../../src/rooms/delivery/index.ts'
import { startTestHouse, type TestHouse } from '../../test/harness.ts'
import type { TestTenant } from '../../test/test-tenant.ts'
import type { DrillReport } from '../drill.ts'
import { type Forgery, forge, forgeries, type Signed, shuffled } from './forged.ts'

const SIGNATURE = 'x-twilio-email-event-webhook-signature'
const TIMESTAMP = 'x-twilio-email-event-webhook-timestamp'
const DAY_S = 86_400
/** What becomes of a mail, in the order in which a provider tells it. */
const lives = [
  ['deferred', 'delivered'],
  ['delivered'],
  ['deferred', 'bounce'],
  ['delivered', 'spamreport'],
  ['deferred', 'blocked', 'delivered'],
  ['blocked'],
  ['delivered', 'bounce', 'spamreport'],
]

/** One workspace hears everything in order and once, the other as a bad network and an attacker bring it. */
export async function reportsDrill(events: number, random: () => number): Promise<DrillReport> {
  const ours = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const open = () => ({ send: async () => ({ providerId: null }) })
  const house = await startTestHouse({ rooms: [delivery], work: true, providers: { open } })
  try {
    const { a, b } = await house.twoTenants()
    const [orderly, wild] = [await openDesk(a, ours), await openDesk(b, ours)]
    const told = await storiesFor(house, [orderly, wild], events)
    for (const one of told) await tell(house, orderly, signed(orderly.report(one), ours.privateKey))
    const tally = { sent: 0, forged: 0, accepted: 0, wrong: [] as string[] }
    const copies = told.flatMap((one) => Array.from({ length: 1 + Math.floor(random() * 5) }, () => one))
    for (const one of shuffled(copies, random)) {
      // A copy that is told days later is signed anew by its sender, or is the old one.
      const late = random() < 0.1 ? 3 * DAY_S : 0
      const message = signed(wild.report(one), ours.privateKey, late)
      await expect(house, wild, message, 200, tally)
      if (random() < 0.3) {
        const how = forgeries[Math.floor(random() * forgeries.length)] as Forgery
        const forged = forge(message, how, {
          signatureHeader: SIGNATURE,
          byStranger: (body) => signed(body, stranger.privateKey).headers,
          changed: (body) =>
            body.replace(/"event":"\w+"/, '"event":"spamreport"').replace('"type"', '"kind"'),
        })
        if (forged.body !== message.body || how !== 'body') await expect(house, wild, forged, 403, tally)
      }
    }
    const differences = compare(await stateOf(house, a), await stateOf(house, b))
    return {
      figures: {
        'events told by a provider': told.length,
        'as copies': tally.sent,
        'tampered with': tally.forged,
        'of these refused': tally.forged - tally.accepted,
      },
      broken: [...tally.wrong, ...differences],
    }
  } finally {
    await house.stop()
  }
}

interface Desk {
  path: string
  tenant: TestTenant
  ids: Map<string, string>
  report(told: Told): string
}
interface Told {
  to: string
  event: string
  at: number
}

async function openDesk(tenant: TestTenant, { publicKey }: { publicKey: KeyObject }): Promise<Desk> {
  const webhookKey = publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
  const payload = { kind: 'sendgrid', name: 'SendGrid', apiKey: 'SG.drill-key', webhookKey }
  const asked = { method: 'POST', url: '/api/delivery/providers', payload } as const
  const { body } = await tenant.as<{ reportsTo: string }>(tenant.owner, asked)
  const ids = new Map<string, string>()
  return {
    path: new URL(body.reportsTo).pathname,
    tenant,
    ids,
    report: ({ to, event, at }) => {
      const kind = event === 'blocked' ? { event: 'bounce', type: 'blocked' } : { event, type: event }
      return JSON.stringify([{ email: to, mail_id: ids.get(to), ...kind, reason: `${event} at ${at}` }])
    },
  }
}

/** Has both workspaces write the same mails. @returns what will be told of them, in order */
async function storiesFor(house: TestHouse, desks: Desk[], events: number): Promise<Told[]> {
  const told: Told[] = []
  for (let number = 0; told.length < events; number += 1) {
    const to = `person-${number}@kunde.example`
    const life = lives[number % lives.length] as string[]
    told.push(...life.map((event, index) => ({ to, event, at: index })))
    for (const { tenant } of desks)
      await inTenant(house.platform, tenant.tenantId, system('drill'), (ctx) =>
        sendMail(ctx, {
          to,
          template: 'person_requested',
          locale: 'nb',
          params: { customer: 'Kari', words: 'Hei!', link: 'https://svar.example/c/1' },
        }),
      )
  }
  await house.settled()
  for (const { tenant, ids } of desks)
    for (const row of await recipients(house, tenant)) ids.set(row.recipient, row.id)
  return told
}

interface Row {
  id: string
  recipient: string
  state: string
  error: string | null
}

const recipients = (house: TestHouse, tenant: TestTenant): Promise<Row[]> =>
  inTenant(house.platform, tenant.tenantId, system('drill'), async (ctx) => {
    const { rows } = await ctx.client.query<Row>(
      "SELECT id, recipient, state, error FROM mails WHERE recipient LIKE 'person-%' ORDER BY recipient",
    )
    return rows
  })

function signed(body: string, key: KeyObject, lateS = 0): Signed {
  const timestamp = String(1_790_000_000 - lateS)
  const signature = sign('sha256', Buffer.from(timestamp + body), key).toString('base64')
  return {
    body,
    headers: { 'content-type': 'application/json', [SIGNATURE]: signature, [TIMESTAMP]: timestamp },
  }
}

async function tell(house: TestHouse, desk: Desk, { body, headers }: Signed): Promise<number> {
  const answer = await house.app.inject({ method: 'POST', url: desk.path, headers, payload: body })
  return answer.statusCode
}

async function expect(
  house: TestHouse,
  desk: Desk,
  message: Signed,
  status: number,
  tally: { sent: number; forged: number; accepted: number; wrong: string[] },
): Promise<void> {
  const answered = await tell(house, desk, message)
  if (status === 200) tally.sent += 1
  else tally.forged += 1
  if (answered === status) return
  if (status === 403 && answered === 200) tally.accepted += 1
  tally.wrong.push(`answered ${answered} instead of ${status} to ${message.body.slice(0, 120)}`)
}

/** What each mail came to, and who is not written to any more. */
async function stateOf(house: TestHouse, tenant: TestTenant): Promise<Map<string, string>> {
  const state = new Map<string, string>()
  for (const { recipient, state: is, error } of await recipients(house, tenant))
    state.set(recipient, `${is}: ${error}`)
  const { body } = await tenant.as<{ items: { address: string; reason: string }[] }>(tenant.owner, {
    url: '/api/delivery/suppressions',
  })
  for (const { address, reason } of body.items) state.set(`not written to: ${address}`, reason)
  return state
}

function compare(orderly: Map<string, string>, wild: Map<string, string>): string[] {
  return [...new Set([...orderly.keys(), ...wild.keys()])].flatMap((what) =>
    orderly.get(what) === wild.get(what)
      ? []
      : [`${what}: in order "${orderly.get(what)}", otherwise "${wild.get(what)}"`],
  )
}
