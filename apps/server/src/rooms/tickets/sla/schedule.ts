import { z } from 'zod'
import { enqueue, jobType } from '../../../platform/jobs/jobs.ts'
import type { Context } from '../../../platform/tenancy/context.ts'

const MINUTE_MS = 60_000

/** Looks at the clocks of a workspace that are due. */
export const lookAtClocks = jobType('tickets.look_at_clocks', z.object({}))

/** Has the clocks looked at when the next one is due. What is due within one minute is looked at together. */
export function scheduleLook(ctx: Context, at: Date | null): void {
  if (!at) return
  const minute = Math.ceil(at.getTime() / MINUTE_MS)
  const key = `clocks:${minute}`
  if (ctx.jobs.some((job) => job.key === key)) return
  enqueue(ctx, lookAtClocks, {}, { startAfter: new Date(minute * MINUTE_MS), key })
}
