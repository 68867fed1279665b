import { createHash } from 'node:crypto'
import type { Context } from '../../../platform/tenancy/context.ts'
import * as store from '../stores/reviews.ts'

/** Puts a conversation into the queue, once; the first reason stands. */
export async function queueReview(
  ctx: Context,
  conversationId: string,
  why: 'risky' | 'low_score' | 'sample',
): Promise<void> {
  await store.addReview(ctx, { id: ctx.newId(), conversationId, why, createdAt: ctx.clock.now() })
}

/** Of those that end, some are looked at by chance: which ones does not depend on who had them, or how it went. */
export async function sampleClosed(ctx: Context, conversationId: string): Promise<void> {
  const { samplePercent } = await store.reviewSettings(ctx)
  if (chanceOf(conversationId) < samplePercent) await queueReview(ctx, conversationId, 'sample')
}

/** A number from 0 up to 100 that a conversation always has, so that a retry draws the same. */
export const chanceOf = (conversationId: string): number =>
  (createHash('sha256').update(conversationId).digest().readUInt32BE(0) / 2 ** 32) * 100
