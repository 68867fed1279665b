import { statfs } from 'node:fs/promises'
import { totalmem } from 'node:os'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { StatusPart } from '@svar/contract'
import type { Platform } from '../../../platform/platform.ts'
import { asLogin } from '../../../platform/tenancy/context.ts'
import { queueLagSeconds } from '../stores/status.ts'

/** What one look found. */
export interface Measured {
  part: StatusPart
  isWell: boolean
  /** Milliseconds, seconds or a free share; see the contract. */
  value: number | null
  /** Looks before this one that could not be noted down, because the database was away. */
  missed?: number
}

/** How late the event loop is. */
export type LoopDelay = ReturnType<typeof monitorEventLoopDelay>

/** From where on a part is not well. */
const limits = {
  databaseMs: 1000,
  queueSeconds: 60,
  diskShare: 0.1,
  diskBytes: 20e9,
  memoryShare: 0.05,
  loopMs: 500,
}

/** Watches how late this process's event loop is. */
export function watchLoop(): LoopDelay {
  const histogram = monitorEventLoopDelay({ resolution: 20 })
  histogram.enable()
  return histogram
}

/**
 * Looks at everything that the installation stands on; this process's own memory and loop stand for all of them.
 * @throws AppError `unavailable` when the database does not answer
 */
export async function measure(platform: Platform, loop: LoopDelay): Promise<Measured[]> {
  const began = performance.now()
  await asLogin(platform, (client) => client.query('SELECT 1'))
  const databaseMs = performance.now() - began
  const lag = await queueLagSeconds(platform)
  const disk = await freeOfDisk(platform.config.dataDir)
  const memory = freeShareOfMemory()
  // The measuring itself is its resolution late.
  const loopMs = Math.max(0, loop.percentile(99) / 1e6 - 20)
  loop.reset()
  return [
    { part: 'database', isWell: databaseMs < limits.databaseMs, value: databaseMs },
    { part: 'queue', isWell: lag <= limits.queueSeconds, value: lag },
    { part: 'disk', isWell: isDiskWell(disk), value: disk.share },
    { part: 'memory', isWell: memory >= limits.memoryShare, value: memory },
    { part: 'event_loop', isWell: loopMs < limits.loopMs, value: loopMs },
    ...(await measureRedis(platform)),
  ]
}

/** Nothing where none is set. */
async function measureRedis({ redis }: Platform): Promise<Measured[]> {
  if (!redis) return []
  const answerMs = await redis.ping().catch(() => null)
  return [{ part: 'redis', isWell: answerMs !== null, value: answerMs }]
}

interface FreeOfDisk {
  /** From 0 to 1. */
  share: number
  bytes: number
}

/** Of the disk that holds the data. */
async function freeOfDisk(directory: string): Promise<FreeOfDisk> {
  const { bavail, bsize, blocks } = await statfs(directory)
  return { share: blocks === 0 ? 1 : bavail / blocks, bytes: bavail * bsize }
}

/** A tenth of a small disk is soon gone; of a large one it lasts for years. */
export const isDiskWell = ({ share, bytes }: FreeOfDisk): boolean =>
  share >= limits.diskShare || bytes >= limits.diskBytes

/** From 0 to 1, of what this process may use: the machine's, or its container's. */
export function freeShareOfMemory(): number {
  const constrained = process.constrainedMemory()
  const total = constrained > 0 && constrained < totalmem() ? constrained : totalmem()
  return Math.min(1, process.availableMemory() / total)
}
