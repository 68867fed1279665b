import type { Context } from '../../../../platform/tenancy/context.ts'
import * as store from '../../stores/errors-between.ts'

/**
 * How many errors programs reported in the hours that begin within a stretch of time, and which came most.
 * @param stretch from its beginning up to its end, which is not included
 */
export async function errorsBetween(
  ctx: Context,
  stretch: { from: Date; to: Date },
  most: number,
): Promise<{ events: number; top: { title: string; events: number }[] }> {
  const top = await store.mostBetween(ctx, stretch, most)
  return {
    events: await store.countBetween(ctx, stretch),
    top: top.map(({ title, culprit, events }) => ({ title: title ?? culprit ?? '', events })),
  }
}
