import type { DeadJob as ShownJob } from '@svar/contract'
import { notFound } from '../../../kernel/errors.ts'
import type { Call } from '../../../platform/http/http.ts'
import { isSealed } from './shape.ts'

/** A screen shows no more; what stands behind them comes up as they are dealt with. */
const SHOWN = 200

/** What failed at every attempt, the newest first. */
export async function listDeadJobs(call: Call): Promise<{ items: ShownJob[]; total: number }> {
  const found = await call.platform.jobs.dead.of(await tenantOf(call))
  const items = found.slice(0, SHOWN).map(({ payload, queuedAt, diedAt, ...job }) => ({
    ...job,
    payload: carried(payload),
    queuedAt: queuedAt.toISOString(),
    diedAt: diedAt.toISOString(),
  }))
  return { items, total: found.length }
}

interface Which {
  name: string
  id: string
}

/** @throws AppError `not_found` where this workspace has no such dead job, or has it no more */
export async function retryDeadJob(call: Call, { name, id }: Which): Promise<{ ok: true }> {
  if ((await call.platform.jobs.dead.retry(await tenantOf(call), name, [id])) === 0) throw notFound('job')
  return { ok: true }
}

/** @throws AppError `not_found` where this workspace has no such dead job, or has it no more */
export async function discardDeadJob(call: Call, { name, id }: Which): Promise<{ ok: true }> {
  if (!(await call.platform.jobs.dead.discard(await tenantOf(call), name, id))) throw notFound('job')
  return { ok: true }
}

const tenantOf = (call: Call) => call.inTenant(async (ctx) => ctx.tenantId)

/** What is sealed in it is for its worker alone. */
function carried(payload: unknown): Record<string, unknown> {
  if (typeof payload !== 'object' || payload === null) return {}
  return Object.fromEntries(Object.entries(payload).filter(([name]) => !isSealed(name)))
}
