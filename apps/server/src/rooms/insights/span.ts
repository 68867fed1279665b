import { Temporal } from 'temporal-polyfill'
import { AppError } from '../../kernel/errors.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { workspaceOf } from '../identity/index.ts'

/** Whole days in the workspace's own time zone; both ends are counted. */
export interface Span {
  from: string
  to: string
  timeZone: string
}

const USUAL_DAYS = 30
const MAX_DAYS = 366

/** The span that is asked for; without dates, the last 30 days. @throws AppError `validation_failed` */
export async function spanOf(
  ctx: Context,
  asked: { from?: string | undefined; to?: string | undefined },
): Promise<Span> {
  const { timeZone } = await workspaceOf(ctx)
  const now = Temporal.Instant.fromEpochMilliseconds(ctx.clock.now().getTime())
  const to = asked.to ? Temporal.PlainDate.from(asked.to) : now.toZonedDateTimeISO(timeZone).toPlainDate()
  const from = asked.from ? Temporal.PlainDate.from(asked.from) : to.subtract({ days: USUAL_DAYS - 1 })
  const days = from.until(to, { largestUnit: 'days' }).days + 1
  if (days < 1) throw wrong('from', '`from` must not be after `to`.')
  if (days > MAX_DAYS) throw wrong('from', `At most ${MAX_DAYS} days can be asked for at once.`)
  return { from: from.toString(), to: to.toString(), timeZone }
}

/** The date that it is now in a time zone. */
export const today = (ctx: Context, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(ctx.clock.now().getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString()

const wrong = (path: string, message: string) =>
  new AppError('validation_failed', message, { fields: [{ path, message }] })
