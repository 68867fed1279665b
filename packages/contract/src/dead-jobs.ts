import { z } from 'zod'
import { route } from './route.ts'
import { done, id, timestamp } from './shared.ts'

const room = 'monitoring'
const admin = { kind: 'member', role: 'admin' } as const
const payload = z.record(z.string(), z.unknown()).describe('Secrets are left out')

/** Work that was left for later and failed at every attempt. */
export const deadJob = z.object({
  id,
  name: z.string().describe('Its kind'),
  payload,
  error: z.string().describe('What went wrong at the last attempt'),
  attempts: z.number().int(),
  queuedAt: timestamp,
  diedAt: timestamp,
})
export type DeadJob = z.infer<typeof deadJob>

const byJob = z.object({ name: z.string().max(100), id })

export const deadJobRoutes = {
  deadJobs: route({
    method: 'GET',
    path: '/api/monitoring/dead-jobs',
    room,
    access: admin,
    summary: 'Jobs that failed at every attempt, newest first',
    output: z.object({ items: z.array(deadJob), total: z.number().int() }),
  }),
  retryJob: route({
    method: 'POST',
    path: '/api/monitoring/dead-jobs/{name}/{id}/retry',
    room,
    access: admin,
    summary: 'Try a job again, with all its attempts',
    params: byJob,
    output: done,
  }),
  discardJob: route({
    method: 'POST',
    path: '/api/monitoring/dead-jobs/{name}/{id}/discard',
    room,
    access: admin,
    summary: 'Give a job up',
    params: byJob,
    output: done,
  }),
}
