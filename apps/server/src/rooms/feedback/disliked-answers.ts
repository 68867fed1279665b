import type { DislikedAnswer } from '@svar/contract'
import type { Context } from '../../platform/tenancy/context.ts'
import { visibilityOf } from '../teams/index.ts'
import { dislikedSince } from './stores/answers.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** What did not help somebody in so many days, and why, where they said so. */
export async function dislikedAnswers(ctx: Context, days: number): Promise<DislikedAnswer[]> {
  const since = new Date(ctx.clock.now().getTime() - days * DAY_MS)
  const rows = await dislikedSince(ctx, await visibilityOf(ctx), since)
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
