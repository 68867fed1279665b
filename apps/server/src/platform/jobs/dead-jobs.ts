import type { JobWithMetadata, PgBoss } from 'pg-boss'

/** A job that failed at every attempt. */
export interface DeadJob {
  id: string
  /** Its kind. */
  name: string
  payload: unknown
  /** What went wrong at the last attempt. */
  error: string
  attempts: number
  queuedAt: Date
  diedAt: Date
}

/** What one workspace has of them; another one's are never touched. */
export interface DeadJobs {
  /** The newest first. */
  of(tenantId: string): Promise<DeadJob[]>
  /** Has some of a kind, or all of it, tried anew, with all attempts. @returns how many */
  retry(tenantId: string, name: string, ids?: string[]): Promise<number>
  /** Gives one up. @returns whether it was there */
  discard(tenantId: string, name: string, id: string): Promise<boolean>
}

interface Carried {
  tenantId: string
  payload: unknown
}

export const deadOf = (name: string) => `${name}.dead`

/** @param names all kinds of jobs, as far as they are known by then */
export function createDeadJobs(
  boss: PgBoss,
  names: ReadonlySet<string>,
  wake: (name: string) => void,
): DeadJobs {
  const find = (name: string, filter: { id?: string; data: { tenantId: string } }) =>
    boss.findJobs<Carried>(deadOf(name), { ...filter, queued: true })
  return {
    async of(tenantId) {
      const found: DeadJob[] = []
      for (const name of names)
        for (const job of await find(name, { data: { tenantId } })) found.push(show(name, job))
      return found.sort((one, other) => other.diedAt.getTime() - one.diedAt.getTime())
    },
    async retry(tenantId, name, ids) {
      if (!names.has(name)) return 0
      const moved = await boss.redrive(deadOf(name), { data: { tenantId }, ...(ids ? { ids } : {}) })
      wake(name)
      return moved
    },
    async discard(tenantId, name, id) {
      if (!names.has(name)) return false
      const [job] = await find(name, { id, data: { tenantId } })
      if (job) await boss.deleteJob(deadOf(name), id)
      return job !== undefined
    },
  }
}

const show = (name: string, job: JobWithMetadata<Carried>): DeadJob => ({
  id: job.id,
  name,
  payload: job.data.payload,
  error: errorIn(job.sourceOutput),
  attempts: (job.sourceRetryCount ?? 0) + 1,
  queuedAt: job.sourceCreatedOn ?? job.createdOn,
  diedAt: job.createdOn,
})

/** The queue keeps an error as it was thrown, or says in its own words that the time was over. */
const errorIn = (output: unknown): string =>
  (output as { message?: string } | null)?.message ?? (output ? JSON.stringify(output) : '')
