import { priorities } from '../../platform/outbox/events.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { workspaceOf } from '../identity/index.ts'
import { allTransports } from './all-transports.ts'
import { announce } from './events.ts'
import { tooMany, tooManyToOne } from './named-by-anybody.ts'
import { type PushBrowser, pushBrowsers } from './push.ts'
import { quietUntil } from './quiet-hours.ts'
import { secretsOf } from './secret-links.ts'
import { settingsOf } from './settings.ts'
import * as store from './store.ts'
import { takeTokens } from './stores/buckets.ts'
import { addStep } from './stores/history.ts'
import { mailboxAddress } from './stores/mailbox.ts'
import { isHeldBack, reasonsFor } from './suppression.ts'
import type { MailRow } from './tables.ts'
import type { Transport } from './transports.ts'

export interface Begun {
  /** What may go out now; that it is under way is noted. */
  rows: MailRow[]
  /** By channel, in the order in which they are asked. */
  transports: Map<MailRow['channel'], Transport[]>
  /** By the recipient of a push. */
  pushBrowsers: Map<string, PushBrowser>
  senderName: string
  replyTo: string | null
  /** The mailbox that mails come back to; null: to whom they come from. */
  mailbox: string | null
  /** Until when nothing but what is urgent of this tenant need be looked at. */
  heldUntil: Date | null
}

/** Decides what of it goes out now: nobody to give it to, quiet hours and the rate come first. */
export async function begin(ctx: Context, ids: string[]): Promise<Begun> {
  // Sent together: each is answered without waiting for the one before.
  const [rows, settings, workspace, mailbox] = await Promise.all([
    store.lockQueued(ctx, ids),
    settingsOf(ctx),
    workspaceOf(ctx),
    mailboxAddress(ctx),
  ])
  const senderName = settings.senderName ?? workspace.name
  const transports = await allTransports(ctx, settings, senderName)
  const held: Held = { until: null }
  const excepted = new Set<string>(settings.quietExcept)
  const passesQuiet = (row: MailRow) => isUrgent(row) || excepted.has(row.template)
  const mayGo: MailRow[] = []
  for (const [channel, ofChannel] of Map.groupBy(rows, (row) => row.channel)) {
    const [first] = transports.get(channel) ?? []
    if (!first) await keep(ctx, ofChannel)
    else {
      const wanted = await withoutTooMany(ctx, await withoutSuppressed(ctx, ofChannel))
      const quiet = quietUntil(settings.quietHours, workspace.timeZone, ctx.clock.now())
      const awake = await hold(ctx, held, wanted, quiet, passesQuiet)
      mayGo.push(...(await withinRate(ctx, held, awake, first)))
    }
  }
  if (mayGo.length > 0)
    await store.markInFlight(
      ctx,
      mayGo.map((row) => row.id),
    )
  const browsers = mayGo.filter((row) => row.channel === 'push').map((row) => row.recipient)
  return {
    rows: mayGo,
    transports,
    pushBrowsers: await pushBrowsers(ctx, browsers),
    senderName,
    replyTo: settings.replyTo,
    mailbox,
    heldUntil: excepted.size === 0 ? held.until : null,
  }
}

interface Held {
  until: Date | null
}
const isUrgent = (row: MailRow) => row.priority === priorities.urgent
const idsOf = (rows: MailRow[]) => rows.map((row) => row.id)

/** With nobody to give it to, it is kept for the admin to read; its secret links stay sealed. */
async function keep(ctx: Context, rows: MailRow[]): Promise<void> {
  for (const row of rows) {
    // Nobody else could sign in by mail on an installation without a mail server.
    if (row.template === 'magic_link' && row.sealed) tellOperator(ctx, row)
  }
  await store.changeMails(ctx, idsOf(rows), {
    state: 'kept',
    stateAt: ctx.clock.now(),
    inFlight: false,
  })
  await addStep(ctx, idsOf(rows), { what: 'kept' })
  for (const row of rows) announce(ctx, row.id, 'kept')
}

function tellOperator({ platform }: Context, row: MailRow): void {
  try {
    platform.log.info(`No mail server is set. ${Object.values(secretsOf(platform, row)).join(' ')}`)
  } catch (error) {
    platform.log.error({ mailId: row.id, err: error }, 'a mail cannot be read')
  }
}

/** Ends what nobody wants or nobody could get. @returns the rest */
async function withoutSuppressed(ctx: Context, rows: MailRow[]): Promise<MailRow[]> {
  const reasonFor = await reasonsFor(
    ctx,
    rows.map((row) => row.recipient),
  )
  const heldBack = Map.groupBy(rows, (row) => {
    const reason = reasonFor(row.recipient)
    return reason && isHeldBack(reason, row.priority) ? reason : null
  })
  for (const [reason, ofReason] of heldBack) {
    if (!reason) continue
    await suppress(ctx, ofReason, { error: reason, sealed: null })
  }
  return heldBack.get(null) ?? []
}

/** Ends what would be too much for one mailbox; a person may send it again, so that it keeps its links. @returns the rest */
async function withoutTooMany(ctx: Context, rows: MailRow[]): Promise<MailRow[]> {
  const beyond = await tooManyToOne(ctx, rows)
  const heldBack = rows.filter(({ id }) => beyond.has(id))
  if (heldBack.length > 0) await suppress(ctx, heldBack, { error: tooMany })
  return rows.filter(({ id }) => !beyond.has(id))
}

async function suppress(ctx: Context, rows: MailRow[], changes: Partial<MailRow>): Promise<void> {
  const state = 'suppressed'
  await store.changeMails(ctx, idsOf(rows), {
    state,
    stateAt: ctx.clock.now(),
    inFlight: false,
    ...changes,
  })
  await addStep(ctx, idsOf(rows), { what: state, said: changes.error ?? null })
  for (const row of rows) announce(ctx, row.id, state)
}

/** Lays aside what may wait until then. @returns the rest */
async function hold(
  ctx: Context,
  held: Held,
  rows: MailRow[],
  until: Date | null,
  passes = isUrgent,
): Promise<MailRow[]> {
  if (!until) return rows
  const waiting = rows.filter((row) => !passes(row))
  if (waiting.length > 0) {
    await store.postpone(ctx, idsOf(waiting), until.getTime() - ctx.clock.now().getTime())
    held.until = until
  }
  return rows.filter(passes)
}

async function withinRate(ctx: Context, held: Held, rows: MailRow[], first: Transport): Promise<MailRow[]> {
  if (!first.perMinute || rows.length === 0) return rows
  const urgent = rows.filter(isUrgent)
  const others = rows.filter((row) => !isUrgent(row))
  if (urgent.length > 0) await takeTokens(ctx, first.key, first.perMinute, urgent.length, true)
  if (others.length === 0) return urgent
  const { given, waitMs } = await takeTokens(ctx, first.key, first.perMinute, others.length, false)
  const until = waitMs > 0 ? new Date(ctx.clock.now().getTime() + waitMs) : null
  await hold(ctx, held, others.slice(given), until)
  return [...urgent, ...others.slice(0, given)]
}
