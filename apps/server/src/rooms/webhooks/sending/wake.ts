import type { Platform } from '../../../platform/platform.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import type { Sender } from './sender.ts'

// Which sender belongs to which platform: a process has one of each, a test may have several.
const senders = new WeakMap<Platform, Sender>()

export const rememberSender = (platform: Platform, sender: Sender): void => void senders.set(platform, sender)

export function forgetSender(platform: Platform): Sender | undefined {
  const sender = senders.get(platform)
  senders.delete(platform)
  return sender
}

/** Has this process look for what is due as soon as the transaction is committed. */
export const wakeAfterCommit = (ctx: Context): void =>
  void ctx.afterCommit.push(() => senders.get(ctx.platform)?.wake())
