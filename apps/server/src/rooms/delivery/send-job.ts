import { z } from 'zod'
import { jobType } from '../../platform/jobs/jobs.ts'

/** Sends one mail. What a mail server refuses is tried again by a new job; this one repeats only what broke here. */
export const sendJob = jobType('delivery.send', z.object({ mailId: z.uuid() }), {
  retryLimit: 8,
  expireInSeconds: 120,
})
