import type { MailMeasure, MailReading } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'

/** One that went out with something measured. */
export async function measuredMail(
  ctx: Context,
  id: string,
): Promise<{ measures: MailMeasure[]; sentAt: Date | null } | null> {
  const { rows } = await ctx.client.query<{ measures: MailMeasure[]; sentAt: Date | null }>(
    `SELECT measures, sent_at AS "sentAt" FROM mails WHERE id = $1 AND measures <> '{}'`,
    [id],
  )
  return rows[0] ?? null
}

interface Noted {
  mailId: string
  what: MailReading
  byPerson: boolean
  at: Date
  /** Whether it is one time more where it is known already. */
  counts: boolean
}

/** @returns whether it says something that was not known */
export async function noteReading(
  ctx: Context,
  { mailId, what, byPerson, at, counts }: Noted,
): Promise<boolean> {
  const { rows } = await ctx.client.query<{ isNew: boolean }>(
    `INSERT INTO mail_readings AS r (mail_id, what, by_person, first_at, last_at) VALUES ($1, $2, $3, $4, $4)
     ON CONFLICT (tenant_id, mail_id, what) DO UPDATE SET by_person = r.by_person OR $3,
       times = r.times + CASE WHEN $5 THEN 1 ELSE 0 END, last_at = greatest(r.last_at, $4)
     RETURNING times = 1 OR $3 AS "isNew"`,
    [mailId, what, byPerson, at, counts],
  )
  return rows[0]?.isNew === true
}

export interface Reading {
  mailId: string
  what: MailReading
  byPerson: boolean
  times: number
  firstAt: Date
  lastAt: Date
}

export async function readingsOf(ctx: Context, mailIds: string[]): Promise<Reading[]> {
  if (mailIds.length === 0) return []
  const { rows } = await ctx.client.query<Reading>(
    `SELECT mail_id AS "mailId", what, by_person AS "byPerson", times, first_at AS "firstAt", last_at AS "lastAt"
     FROM mail_readings WHERE mail_id = ANY ($1::uuid[])`,
    [mailIds],
  )
  return rows
}
