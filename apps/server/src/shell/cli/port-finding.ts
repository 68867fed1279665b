import type { Config } from '../../platform/config/config.ts'
import { createEgress } from '../../platform/egress/index.ts'
import { isTaken } from '../../platform/http/is-taken.ts'
import { findRunning } from '../running.ts'
import { type Finding, well, wrong } from './finding.ts'

const ANSWER_LIMIT_MS = 3000
const everywhere = new Set(['0.0.0.0', '::'])

/** Whether the port is free, or Svar's own already. */
export async function port({ host: given, port: at, dataDir }: Config): Promise<Finding> {
  const host = everywhere.has(given) ? '127.0.0.1' : given
  if (!(await isTaken(host, at))) return well('Port', `${at} is free`)
  const running = findRunning(dataDir)
  if (running) return well('Port', `${at}, Svar runs (process ${running.pid})`)
  if (await isSvar(host, at)) return well('Port', `${at}, Svar runs`)
  return wrong(
    'Port',
    `${at} is taken by another program`,
    `Stop that one, or choose another port: PORT=${at + 1} npm start`,
  )
}

/** One that has a database of its own leaves no word in its folder: it is asked. */
async function isSvar(host: string, at: number): Promise<boolean> {
  const address = `${host.includes(':') ? `[${host}]` : host}:${at}`
  const egress = createEgress({ allowPrivate: [address] })
  const url = `http://${address}/api/ai-customer-service/health`
  try {
    const limits = { purpose: 'doctor', timeoutMs: ANSWER_LIMIT_MS, maxBytes: 10_000, allowPrivate: true }
    const answer = (await (await egress.fetch(url, limits)).json()) as { uptime_s?: unknown }
    return typeof answer.uptime_s === 'number'
  } catch {
    return false
  } finally {
    await egress.close()
  }
}
