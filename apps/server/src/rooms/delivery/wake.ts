import type { Platform } from '../../platform/platform.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import type { Queue } from './queue.ts'

// Which queue belongs to which platform: a process has one of each, a test may have several.
const queues = new WeakMap<Platform, Queue>()

export const rememberQueue = (platform: Platform, queue: Queue): void => void queues.set(platform, queue)

export function forgetQueue(platform: Platform): Queue | undefined {
  const queue = queues.get(platform)
  queues.delete(platform)
  return queue
}

/** Has this process look at the queue as soon as the transaction is committed. */
export const wakeAfterCommit = (ctx: Context, priority: number): void =>
  void ctx.afterCommit.push(() => queues.get(ctx.platform)?.wake(priority))
