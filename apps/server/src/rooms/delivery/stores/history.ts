import type { MailStep } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'

/** The latest are kept: a provider may ask for patience very often. */
const KEPT = 50

/** SQL: the history of a row of mails, with one step more. */
export const withStep = (row: string, step: string): string =>
  `(CASE WHEN jsonb_array_length(${row}.history) < ${KEPT} THEN ${row}.history ELSE ${row}.history - 0 END) || ${step}`

/** Notes that the same happened to each of these mails. */
export const addStep = (
  ctx: Context,
  ids: string[],
  { what, said = null }: Pick<MailStep, 'what'> & { said?: string | null },
) =>
  ctx.client.query(`UPDATE mails m SET history = ${withStep('m', '$2::jsonb')} WHERE id = ANY ($1::uuid[])`, [
    ids,
    JSON.stringify({ at: ctx.clock.now(), what, provider: null, said }),
  ])
