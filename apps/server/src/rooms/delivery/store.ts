import type { MailReading } from '@svar/contract'
import { and, desc, eq, gte, inArray, sql } from 'drizzle-orm'
import { notFound } from '../../kernel/errors.ts'
import { byIndexOnly } from '../../platform/database/by-index-only.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { withStep } from './stores/history.ts'
import { deliverySettings, type MailRow, mails } from './tables.ts'

/** The Message-ID of a mail, the same at each attempt. */
export const messageIdOf = ({ platform }: Pick<Context, 'platform'>, id: string): string =>
  `<${id}@${new URL(platform.config.url).hostname}>`

/** @returns null where a mail with this key was written to this recipient already */
export async function addMail(ctx: Context, row: typeof mails.$inferInsert): Promise<MailRow | null> {
  const [added] = await ctx.db.insert(mails).values(row).onConflictDoNothing().returning()
  return added ?? null
}

/** The latest key that begins so, of what was written since a moment; null where there is none. */
export async function latestKey(ctx: Context, beginning: string, since: Date): Promise<string | null> {
  const [found] = await ctx.db
    .select({ key: mails.key })
    .from(mails)
    .where(and(gte(mails.createdAt, since), sql`starts_with(${mails.key}, ${beginning})`))
    .orderBy(desc(mails.createdAt))
    .limit(1)
  return found?.key ?? null
}

/** @throws AppError `not_found` */
export async function mail(ctx: Context, id: string): Promise<MailRow> {
  const [row] = await ctx.db.select().from(mails).where(eq(mails.id, id))
  if (!row) throw notFound('mail')
  return row
}

/** Those of them that still wait, each held until the transaction ends. */
export const lockQueued = (ctx: Context, ids: string[]): Promise<MailRow[]> =>
  ctx.db
    .select()
    .from(mails)
    // Not as the queue's index says it: that would be walked from end to end for these few.
    .where(and(inArray(mails.id, ids), sql`(${mails.state} || '') = 'queued'`))
    .orderBy(mails.id)
    .for('update')

export const changeMails = (ctx: Context, ids: string[], changes: Partial<MailRow>) =>
  ctx.db.update(mails).set(changes).where(inArray(mails.id, ids))

/** Notes that they are being handed over; one that was so before and was never settled may have been sent. */
export const markInFlight = (ctx: Context, ids: string[]) =>
  ctx.client.query(
    `UPDATE mails SET attempts = attempts + 1, maybe_sent = maybe_sent OR in_flight, in_flight = true
     WHERE id = ANY ($1::uuid[])`,
    [ids],
  )

/** What became of one that was handed over. */
export interface Outcome {
  id: string
  state: MailRow['state']
  provider: string | null
  providerId: string | null
  error: string | null
  maybeSent: boolean
  /** While it stays queued: after how long it is tried again, and how often it was tried. */
  waitMs: number
  attempts: number
  /** The attempt whose outcome it is; a later one's is not overwritten by it. */
  attempt: number
  isSent: boolean
}

const stepOfOutcome = `jsonb_build_object('at', $10::timestamptz, 'provider', o.provider, 'said', o.error,
  'what', CASE o.state WHEN 'queued' THEN 'refused' ELSE o.state END)`

/**
 * Writes all outcomes at once. What has gone out forgets its secrets; what did not, or perhaps
 * not, may be sent again and needs them. Who was away for longer than its lease,
 * while somebody else went on, has nothing to say any more.
 * @returns the ids of those that were written
 */
export async function settle(ctx: Context, outcomes: Outcome[]): Promise<Set<string>> {
  await ctx.client.query(byIndexOnly)
  const { rows } = await ctx.client.query<{ id: string }>(
    `UPDATE mails m SET state = o.state, provider = coalesce(o.provider, m.provider), provider_id = o.provider_id,
       error = o.error, maybe_sent = o.maybe_sent, available_at = now() + o.wait_ms * interval '1 millisecond', attempts = o.attempts,
       in_flight = false, state_at = $10,
       sealed = CASE WHEN o.state IN ('queued', 'failed', 'uncertain') THEN m.sealed END,
       sent_at = CASE WHEN o.is_sent THEN $10 ELSE m.sent_at END,
       history = ${withStep('m', stepOfOutcome)}
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::boolean[], $7::bigint[],
                 $8::smallint[], $9::boolean[], $11::smallint[])
       AS o(id, state, provider, provider_id, error, maybe_sent, wait_ms, attempts, is_sent, attempt)
     WHERE m.id = o.id AND (m.state || '') = 'queued' AND m.in_flight AND m.attempts = o.attempt
     RETURNING m.id`,
    [
      outcomes.map((one) => one.id),
      outcomes.map((one) => one.state),
      outcomes.map((one) => one.provider),
      outcomes.map((one) => one.providerId),
      outcomes.map((one) => one.error),
      outcomes.map((one) => one.maybeSent),
      outcomes.map((one) => Math.ceil(one.waitMs)),
      outcomes.map((one) => one.attempts),
      outcomes.map((one) => one.isSent),
      ctx.clock.now(),
      outcomes.map((one) => one.attempt),
    ],
  )
  return new Set(rows.map((row) => row.id))
}

interface Page {
  limit: number
  /** The last one of the page before. */
  before: { createdAt: string; id: string } | null
  state?: MailRow['state'] | undefined
  reading?: MailReading | undefined
  template?: string | undefined
  search?: string | undefined
}

/** Newest first. */
export const pageOfMails = (
  ctx: Context,
  { limit, before, state, reading, template, search }: Page,
): Promise<MailRow[]> =>
  ctx.db
    .select()
    .from(mails)
    .where(
      and(
        before
          ? sql`(${mails.createdAt}, ${mails.id}) < (${before.createdAt}::timestamptz, ${before.id}::uuid)`
          : undefined,
        state ? eq(mails.state, state) : undefined,
        reading ? wasRead(reading) : undefined,
        template ? eq(mails.template, template) : undefined,
        search ? contains(search) : undefined,
      ),
    )
    .orderBy(desc(mails.createdAt), desc(mails.id))
    .limit(limit)

const wasRead = (what: MailReading) =>
  sql`EXISTS (SELECT FROM mail_readings r WHERE r.tenant_id = ${mails.tenantId} AND r.mail_id = ${mails.id} AND r.what = ${what})`

function contains(search: string) {
  const pattern = `%${search.trim().replace(/[\\%_]/g, '\\$&')}%`
  return sql`(${mails.recipient} ILIKE ${pattern} OR ${mails.subject} ILIKE ${pattern})`
}

export async function settings(ctx: Context): Promise<typeof deliverySettings.$inferSelect | null> {
  const [row] = await ctx.db.select().from(deliverySettings)
  return row ?? null
}

export const saveSettings = (ctx: Context, row: Omit<typeof deliverySettings.$inferInsert, 'tenantId'>) =>
  ctx.db
    .insert(deliverySettings)
    .values(row)
    .onConflictDoUpdate({ target: deliverySettings.tenantId, set: row })

/** Lets what nobody has tried yet be looked at now. */
export const releaseUntried = (ctx: Context) =>
  ctx.client.query(
    `UPDATE mails SET available_at = now()
     WHERE state = 'queued' AND attempts = 0 AND NOT in_flight AND available_at > now() + interval '2 minutes'`,
  )

/** Lays them aside for so long. */
export const postpone = (ctx: Context, ids: string[], waitMs: number) =>
  ctx.client.query(
    `UPDATE mails SET available_at = now() + $2 * interval '1 millisecond' WHERE id = ANY ($1::uuid[])`,
    [ids, Math.ceil(waitMs)],
  )

/** One that was handed over, or is being so, held until the transaction ends. */
export async function lockHandedOver(
  ctx: Context,
  which: { id: string } | { messageId: string },
): Promise<MailRow | null> {
  const [row] = await ctx.db
    .select()
    .from(mails)
    .where(
      and(
        'id' in which ? eq(mails.id, which.id) : eq(mails.messageId, which.messageId),
        sql`(${mails.state} NOT IN ('queued', 'kept', 'suppressed') OR ${mails.inFlight})`,
      ),
    )
    .for('update')
  return row ?? null
}
