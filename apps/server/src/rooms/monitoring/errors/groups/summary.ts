import type { ErrorSummary } from '@svar/contract'
import type { Context } from '../../../../platform/tenancy/context.ts'
import * as store from '../../stores/errors-summary.ts'
import { hourOf } from '../intake/tally.ts'
import { deploysSince } from '../projects/releases.ts'
import { TREND_HOURS, trendOf } from './show.ts'

const MOST_TOP = 5
const FRESH_MS = 24 * 3_600_000

/** The last seven days of all errors, or of one project's. */
export async function summaryOf(ctx: Context, project: string | null): Promise<ErrorSummary> {
  const lastHour = hourOf(ctx.clock.now().getTime())
  const since = new Date(lastHour.getTime() - (TREND_HOURS - 1) * 3_600_000)
  return {
    trend: trendOf(await store.hoursOfAll(ctx, project, since), lastHour),
    top: await store.mostFrequent(ctx, project, since, MOST_TOP),
    environments: await store.valuesOf(ctx, project, 'environment'),
    releases: await store.valuesOf(ctx, project, 'release'),
    deploys: await deploysSince(ctx, project, since),
  }
}

/** How many errors of a day somebody ought to look at. */
export const countOf = async (ctx: Context): Promise<{ fresh: number }> => ({
  fresh: await store.freshSince(ctx, new Date(ctx.clock.now().getTime() - FRESH_MS)),
})
