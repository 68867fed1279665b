import { z } from 'zod'
import { enqueue, jobType } from '../../../platform/jobs/jobs.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import type { SourceRow } from '../tables.ts'

const payload = z.object({ sourceId: z.uuid() })
const HOUR_S = 3600

export const readFileJob = jobType('knowledge.read_file', payload, { retryLimit: 8, expireInSeconds: 900 })
export const readTextJob = jobType('knowledge.read_text', payload, { retryLimit: 8, expireInSeconds: 900 })
/** A large website takes hours at a polite pace; whether its reader lives is told by heartbeats. */
export const crawlJob = jobType('knowledge.crawl', payload, { retryLimit: 12, expireInSeconds: 12 * HOUR_S })

const jobOf = { file: readFileJob, text: readTextJob, website: crawlJob }

/** Has a source read: at once, or at a moment to come. Each waits at most once. */
export function readLater(ctx: Context, source: Pick<SourceRow, 'id' | 'kind'>, at?: Date): void {
  const options = at ? { key: `later:${source.id}`, startAfter: at } : { key: `now:${source.id}` }
  enqueue(ctx, jobOf[source.kind], { sourceId: source.id }, options)
}

/** The bytes of a removed source. */
export const forgetFileJob = jobType('knowledge.forget_file', z.object({ fileId: z.string() }))
