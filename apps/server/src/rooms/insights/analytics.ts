import type { contract, Given } from '@svar/contract'
import { must } from '../../kernel/errors.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { visibilityOf } from '../teams/index.ts'
import { spanOf } from './span.ts'
import * as counts from './stores/counts.ts'
import { resolutionIn } from './stores/resolution.ts'
import { topQuestionsIn } from './stores/top-questions.ts'

type Analytics = Given<(typeof contract)['customerService']['analytics']>

/**
 * Counts and series over whole days in the workspace's time zone.
 *
 * `sessions` are conversations that began in the span, of every channel; `messages` are what was said by anybody,
 * without notes. What "resolved" means stands in stores/resolution.ts. `tickets` are those opened in the span, by the
 * status that they have now. `errors` are events and mails that were given up. There are no bookings and no prices
 * in Svar yet, so their count is 0 and their rates are unknown (null).
 * @throws AppError `forbidden` for a member who does not see all conversations: they are the whole workspace's
 */
export async function analytics(
  ctx: Context,
  asked: { from?: string | undefined; to?: string | undefined },
): Promise<Analytics> {
  must((await visibilityOf(ctx)).kind === 'all', 'These figures are for those who see all conversations.')
  const span = await spanOf(ctx, asked)
  const series = await counts.seriesIn(ctx, span)
  return {
    from: span.from,
    to: span.to,
    sessions: series.reduce((sum, day) => sum + day.sessions, 0),
    messages: series.reduce((sum, day) => sum + day.messages, 0),
    resolution: await resolutionIn(ctx, span),
    tickets: await counts.ticketsByStatus(ctx, span),
    bookings: 0,
    booking_rate: null,
    revenue_potential: null,
    top_questions: await topQuestionsIn(ctx, span),
    sentiment: await counts.sentimentIn(ctx, span),
    errors: await counts.errorsIn(ctx, span),
    series,
  }
}
