import type { InsightReport } from '@svar/contract'
import { Temporal } from 'temporal-polyfill'
import type { Context } from '../../../platform/tenancy/context.ts'
import { membersOf, workspaceOf } from '../../identity/index.ts'
import { spanOf, today } from '../span.ts'
import * as breakdown from '../stores/breakdown.ts'
import { isComplete } from '../stores/facts.ts'
import { figuresIn, ticketsIn } from '../stores/figures.ts'
import { periodsOf, type Stretch } from './periods.ts'
import { type Filters, type Scope, scopeOf } from './scope.ts'
import { seriesOf, weekOf } from './series.ts'

/** From so many conversations on there is something to show. */
const ENOUGH = 10

export interface Asked extends Filters {
  from?: string | undefined
  to?: string | undefined
  /** The last so many days, today included; dates come before it. */
  days?: number | undefined
}

/**
 * The desk over a span of days, beside the period before it.
 * @throws AppError `validation_failed` for a span that ends before it begins or is longer than a year
 */
export async function reportOf(ctx: Context, asked: Asked): Promise<InsightReport> {
  const { span, periods } = await askedFor(ctx, asked)
  const scope = await scopeOf(ctx, asked)
  await breakdown.prepareForMany(ctx)
  const hours = await breakdown.hoursIn(ctx, periods.now, scope, span.timeZone)
  const agents = await breakdown.agentsIn(ctx, periods.now, scope)
  const names = new Map((await membersOf(ctx)).map(({ id, name }) => [id, name]))
  const { from, to } = periods.before
  return {
    ...span,
    bucket: periods.bucket,
    isComplete: await isComplete(ctx),
    hasOwnPartOnly: scope.visibility.kind !== 'all',
    total: await breakdown.totalUpTo(ctx, scope, ENOUGH),
    now: await all(ctx, periods.now, scope),
    before: { ...(await all(ctx, periods.before, scope)), from: from.toISOString(), to: to.toISOString() },
    series: await seriesOf(ctx, { periods, hours, ...span }, scope),
    hours: weekOf(hours),
    questions: await breakdown.questionsIn(ctx, periods.now, scope),
    agents: agents.map((one) => ({ ...one, name: names.get(one.memberId) ?? '' })),
    ...(await breakdown.kindsOf(ctx)),
  }
}

/** The span of days that is asked for, today when nothing is said, and its moments. */
export async function askedFor(ctx: Context, { from, to, days = 1 }: Asked) {
  const { timeZone } = await workspaceOf(ctx)
  const day = today(ctx, timeZone)
  const first = Temporal.PlainDate.from(to ?? day).subtract({ days: days - 1 })
  const span = await spanOf(ctx, { from: from ?? first.toString(), to: to ?? day })
  return { span, periods: periodsOf(span, ctx.clock.now()) }
}

const all = async (ctx: Context, stretch: Stretch, scope: Scope) => ({
  ...(await figuresIn(ctx, stretch, scope)),
  tickets: await ticketsIn(ctx, stretch, scope),
})
