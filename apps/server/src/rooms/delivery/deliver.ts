import { system } from '../../kernel/actor.ts'
import { type Mail, type PushAddress, SendError } from '../../kernel/ports.ts'
import { priorities } from '../../platform/outbox/events.ts'
import type { Platform } from '../../platform/platform.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import { type Begun, begin } from './begin.ts'
import { announce } from './events.ts'
import { returnAddress } from './mailbox/return-address.ts'
import { forgetBrowsers, noteEnded, withSession } from './push.ts'
import { measured } from './reading/measured.ts'
import { nextAttempt } from './retry.ts'
import { revealSecrets, secretsOf } from './secret-links.ts'
import { senderOf } from './sender.ts'
import * as store from './store.ts'
import { takeTokens } from './stores/buckets.ts'
import { suppress } from './suppression.ts'
import type { MailRow } from './tables.ts'
import { type Handed, handOver, type Resting, type Transport } from './transports.ts'

/**
 * Hands mails of one tenant over, all at once. That they are under way is committed before, so that a process which
 * dies in between leaves a trace: such a mail is sent again with the same Message-ID, and shown as uncertain.
 * @returns until when nothing but what is urgent of this tenant need be looked at
 */
export async function deliver(
  platform: Platform,
  resting: Resting,
  { tenantId, ids }: { tenantId: string; ids: string[] },
): Promise<Date | null> {
  const act = <T>(work: (ctx: Context) => Promise<T>) =>
    inTenant(platform, tenantId, system('delivery'), work)
  const begun = await act((ctx) => begin(ctx, ids))
  const ready = { ...begun, pushAddresses: await withSession(platform, begun.pushBrowsers) }
  const lost: Lost = { gone: new Map(), ended: new Map(), addresses: new Map() }
  const settled = createSettling((outcomes) => act((ctx) => settle(ctx, outcomes, lost)))
  await Promise.all(
    begun.rows.map(async (row) => {
      const handed = await hand(platform, resting, ready, row)
      if (isGone(row, handed, 'push')) lost.gone.set(row.id, row.recipient)
      if (isGone(row, handed, 'mail')) lost.addresses.set(row.id, row.recipient)
      if (handed === signedOut) lost.ended.set(row.id, row.recipient)
      await settled(outcomeOf(platform, row, handed))
    }),
  )
  return begun.heldUntil
}

/** With where to push to, for those whose session in that browser still holds. */
type Ready = Begun & { pushAddresses: Map<string, PushAddress> }

/** Which browser each push found gone, or without a session, and at which address no mail found anybody, by its id. */
interface Lost {
  gone: Map<string, string>
  ended: Map<string, string>
  addresses: Map<string, string>
}

async function hand(platform: Platform, resting: Resting, begun: Ready, row: MailRow): Promise<Handed> {
  if (row.channel === 'push' && !begun.pushAddresses.has(row.recipient))
    return begun.pushBrowsers.has(row.recipient) ? signedOut : noBrowser
  const letter = readable(platform, begun, row)
  if ('failure' in letter) return letter
  const transports = begun.transports.get(row.channel) ?? []
  return handOver(letter, {
    transports,
    resting,
    nowMs: platform.clock.now().getTime(),
    scope: row.tenantId,
    // What is given to the first was counted when it was decided what may go out.
    rateWait: async (transport) => (transport === transports[0] ? 0 : rateWait(platform, row, transport)),
  })
}

async function rateWait(platform: Platform, row: MailRow, { key, perMinute }: Transport): Promise<number> {
  if (!perMinute) return 0
  const { waitMs } = await inTenant(platform, row.tenantId, system('delivery'), (ctx) =>
    takeTokens(ctx, key, perMinute, 1, row.priority === priorities.urgent),
  )
  return waitMs
}

/** A browser that only could not be reached today is pushed to again tomorrow. */
const isGone = (row: MailRow, handed: Handed, channel: MailRow['channel']): boolean =>
  row.channel === channel && 'failure' in handed && handed.failure.addressGone === true

/** One that cannot be read must not hold up the others that it was taken with. */
function readable(platform: Platform, begun: Ready, row: MailRow): Mail | Refused {
  try {
    return letterOf(platform, begun, row)
  } catch (error) {
    platform.log.error({ mailId: row.id, err: error }, 'a mail cannot be read')
    return refusedHere('This mail was sealed with another key and cannot be read.')
  }
}

type Refused = Extract<Handed, { failure: unknown }>
const refusedHere = (message: string): Refused => ({
  failure: new SendError(message, { permanent: true }),
  by: null,
  rateLimited: false,
  maybeTaken: false,
})
const noBrowser = refusedHere('This browser is no longer subscribed.')
const signedOut = refusedHere('Nobody is signed in any more in this browser.')

function letterOf(platform: Platform, begun: Ready, row: MailRow): Mail {
  const { senderName, replyTo, pushAddresses } = begun
  const returnTo = returnOf(platform, begun, row)
  const secrets = secretsOf(platform, row)
  const headers = {
    ...(replyTo && row.channel === 'mail' ? { 'Reply-To': replyTo } : {}),
    ...row.headers,
  }
  return {
    messageId: row.messageId,
    from: senderOf(platform.config, senderName),
    id: row.id,
    to: row.channel === 'push' ? JSON.stringify(pushAddresses.get(row.recipient)) : row.recipient,
    ...(row.link ? { link: row.link } : {}),
    ...(returnTo ? { returnTo } : {}),
    subject: row.subject,
    html: measured(platform, row, revealSecrets(row.html, secrets)),
    text: revealSecrets(row.body, secrets),
    ...(row.priority === priorities.urgent ? { urgent: true } : {}),
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
  }
}

const returnOf = ({ secrets }: Platform, { mailbox }: Begun, { channel, tenantId, id }: MailRow) =>
  mailbox && channel === 'mail' ? returnAddress(secrets, { mailbox, tenantId, mailId: id }) : null

function outcomeOf(platform: Platform, row: MailRow, handed: Handed): store.Outcome {
  const attempts = row.attempts + 1
  const maybeSent = row.maybeSent || row.inFlight
  const settled = {
    id: row.id,
    attempts,
    attempt: attempts,
    waitMs: 0,
    maybeSent,
    error: null,
    isSent: false,
  }
  if ('taken' in handed) {
    // Who had it sent again knows that it may come twice, and wants to know whether it went out.
    const state = maybeSent && !row.againAt ? 'uncertain' : 'sent'
    return { ...settled, state, provider: handed.by, providerId: handed.taken.providerId, isSent: true }
  }
  const { failure, by, rateLimited } = handed
  const next = nextAttempt({
    priority: row.priority,
    attempts,
    createdAt: row.againAt ?? row.createdAt,
    // Its reader may have it twice by now: who takes mails and never says so would give it to them at each attempt.
    permanent: failure.permanent === true || (maybeSent && handed.maybeTaken),
    retryAfterS: rateLimited ? (failure.retryAfterS ?? 0) : null,
    now: platform.clock.now(),
  })
  const maybe = maybeSent || handed.maybeTaken
  return {
    ...settled,
    state: next ? 'queued' : isGone(row, handed, 'mail') ? 'bounced' : maybe ? 'uncertain' : 'failed',
    provider: by,
    providerId: null,
    error: failure.message.slice(0, 500),
    maybeSent: maybe,
    ...(next ? { waitMs: next.waitMs, attempts: next.counts ? attempts : row.attempts } : {}),
  }
}

async function settle(ctx: Context, outcomes: store.Outcome[], lost: Lost): Promise<void> {
  const written = await store.settle(ctx, outcomes)
  const ours = outcomes.filter(({ id }) => written.has(id))
  const gone = ours.flatMap(({ id }) => lost.gone.get(id) ?? [])
  if (gone.length > 0) await forgetBrowsers(ctx, gone)
  const ended = ours.flatMap(({ id }) => lost.ended.get(id) ?? [])
  if (ended.length > 0) await noteEnded(ctx, ended)
  for (const { id, error } of ours) {
    const address = lost.addresses.get(id)
    if (address) await suppress(ctx, address, 'bounced', error?.slice(0, 300) ?? null)
  }
  for (const { id, state } of ours) if (state !== 'queued') announce(ctx, id, state)
}

/** Those that come within this time are noted in one transaction. */
const TOGETHER_MS = 15

/** Notes outcomes as they come: each waits for the note before it, and those that came meanwhile are noted together. */
function createSettling(write: (outcomes: store.Outcome[]) => Promise<void>) {
  let waiting: store.Outcome[] = []
  let turn: Promise<void> = Promise.resolve()
  return (outcome: store.Outcome): Promise<void> => {
    waiting.push(outcome)
    turn = turn.then(async () => {
      if (waiting.length === 0) return
      await new Promise((go) => setTimeout(go, TOGETHER_MS))
      const together = waiting
      waiting = []
      await untilWritten(() => write(together))
    })
    return turn
  }
}

const TRIES = 5

/** What was sent and not noted would be sent again: a database that is away for a moment is waited for. */
async function untilWritten(write: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write()
    } catch (error) {
      if (tries >= TRIES) throw error
      await new Promise((go) => setTimeout(go, tries * 1000))
    }
  }
}
