import type { QualityFigures } from '@svar/contract'
import type { Context } from '../../platform/tenancy/context.ts'
import * as store from './stores/quality.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Scores, reasons, states and reviews of so many days, of the whole workspace; of nobody who works here. */
export async function qualityOf(ctx: Context, days: number): Promise<QualityFigures> {
  const since = new Date(ctx.clock.now().getTime() - days * DAY_MS)
  return {
    days,
    csat: await store.csatSince(ctx, since),
    thumbs: await store.thumbsSince(ctx, since),
    reasons: await store.reasonsSince(ctx, since),
    moods: await store.moodsSince(ctx, since),
    risky: await store.riskySince(ctx, since),
    reviews: await store.reviewsSince(ctx, since),
  }
}
