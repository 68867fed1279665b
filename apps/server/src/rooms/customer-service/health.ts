import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { contract, Given } from '@svar/contract'
import type { Call } from '../../platform/http/http.ts'

type Health = Given<(typeof contract)['customerService']['health']>

const { version } = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../../../package.json'), 'utf8'),
)

/** Whether it is well, for machines that watch it: 503 with the failing parts when it is not. Tells no secrets. */
export async function checkHealth({
  platform,
  reply,
}: Pick<Call, 'platform' | 'reply'>): Promise<Health | undefined> {
  const about = { version, uptime_s: Math.round(process.uptime()) }
  if (platform.database.gate.isOpen()) return { status: 'ok', database: 'ok', ...about }
  const degraded: Health = { status: 'degraded', database: 'unreachable', failing: ['database'], ...about }
  // Sent here, because the route's own status is that of a healthy answer.
  reply.status(503).send(degraded)
  return undefined
}
