import type { MailReading, MailTemplate, OutgoingMail } from '@svar/contract'
import { AppError } from '../../kernel/errors.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { keptLinks } from './kept-links.ts'
import { tooMany } from './named-by-anybody.ts'
import { providersOf } from './providers.ts'
import { revealSecrets } from './secret-links.ts'
import * as store from './store.ts'
import { type Reading, readingsOf } from './stores/mail-readings.ts'
import { countHeldBack } from './stores/named-by-anybody.ts'
import type { MailRow } from './tables.ts'

interface Asked {
  limit: number
  cursor?: string | undefined
  state?: OutgoingMail['state'] | undefined
  reading?: MailReading | undefined
  template?: MailTemplate | undefined
  /** Part of a recipient or a subject. */
  search?: string | undefined
}

/** So long it is told that some were held back. */
const TOLD_FOR_MS = 24 * 3_600_000

/** A page of mails, newest first. @throws AppError `bad_request` where the cursor is none of ours */
export async function mailsOf(ctx: Context, { limit, cursor, ...asked }: Asked) {
  const before = cursor ? readCursor(cursor) : null
  const rows = await store.pageOfMails(ctx, { ...asked, limit: limit + 1, before })
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return {
    items: await showAll(ctx, items),
    next: rows.length > limit && last ? writeCursor(last) : null,
    mailServer: ctx.platform.mail !== null || (await hasMailProvider(ctx)),
    tooMany: await countHeldBack(ctx, tooMany, new Date(ctx.clock.now().getTime() - TOLD_FOR_MS)),
  }
}

const hasMailProvider = async (ctx: Context) =>
  (await providersOf(ctx)).items.some(({ channel }) => channel === 'mail')

/** One mail as it was written; links that let somebody in are shown only where it stayed here, and to whom they may be. */
export async function mailWithText(ctx: Context, id: string) {
  const row = await store.mail(ctx, id)
  const [shown] = await showAll(ctx, [row])
  const links = await keptLinks(ctx, row)
  return {
    ...(shown as OutgoingMail),
    html: revealSecrets(row.html, links),
    text: revealSecrets(row.body, links),
    history: row.history.map((step) => ({ ...step, at: new Date(step.at).toISOString() })),
  }
}

async function showAll(ctx: Context, rows: MailRow[]): Promise<OutgoingMail[]> {
  const readings = await readingsOf(
    ctx,
    rows.filter(({ measures }) => measures.length > 0).map(({ id }) => id),
  )
  const now = ctx.clock.now()
  return rows.map((row) =>
    show(row, { now, readingOf: (what) => readings.find((r) => r.mailId === row.id && r.what === what) }),
  )
}

/** One that is being handed over waits for nothing: then it is the lease that ends. */
const waitsUntil = ({ state, inFlight, availableAt }: MailRow, now: Date): Date | null =>
  state === 'queued' && !inFlight && availableAt > now ? availableAt : null

interface Shown {
  now: Date
  readingOf: (what: MailReading) => Reading | undefined
}

const show = (row: MailRow, { now, readingOf }: Shown): OutgoingMail => ({
  id: row.id,
  channel: row.channel,
  to: row.recipient,
  subject: row.subject,
  template: row.template,
  state: row.state,
  provider: row.provider,
  error: row.error,
  createdAt: row.createdAt.toISOString(),
  sentAt: row.sentAt?.toISOString() ?? null,
  waitsUntil: waitsUntil(row, now)?.toISOString() ?? null,
  againAt: row.againAt?.toISOString() ?? null,
  measures: row.measures,
  opened: showReading(readingOf('opened')),
  clicked: showReading(readingOf('clicked')),
})

const showReading = (reading: Reading | undefined): OutgoingMail['opened'] =>
  reading
    ? {
        firstAt: reading.firstAt.toISOString(),
        lastAt: reading.lastAt.toISOString(),
        times: reading.times,
        byPerson: reading.byPerson,
      }
    : null

const writeCursor = ({ createdAt, id }: MailRow) => `${createdAt.getTime()}_${id}`

function readCursor(cursor: string): { createdAt: string; id: string } {
  const match = /^(\d{1,15})_([0-9a-f-]{36})$/.exec(cursor)
  if (!match) throw new AppError('bad_request', 'This cursor is not one that was given out.')
  return { createdAt: new Date(Number(match[1])).toISOString(), id: match[2] as string }
}
