import type { Platform } from '../../../platform/platform.ts'
import type { Context } from '../../../platform/tenancy/context.ts'

/** A mail that somebody wrote to the mailbox. */
export interface ReceivedMail {
  /** With its angle brackets; null where it has none. */
  messageId: string | null
  /** All addresses that it was delivered to. */
  to: string[]
  from: { address: string; name: string | null }
  text: string
  attachments: { name: string; content: Buffer }[]
  /** The header Auto-Submitted; null where there is none. */
  autoSubmitted: string | null
}
/** @returns whether it was for whom was asked. It may be asked twice about the same mail. */
export type Receive = (ctx: Context, mail: ReceivedMail) => Promise<boolean>

const receivers = new WeakMap<Platform, Receive[]>()

/** Has a room that comes after this one asked about each mail that is no report. */
export function onReceivedMail(platform: Platform, receive: Receive): void {
  receivers.set(platform, [...receiversOf(platform), receive])
}

export const receiversOf = (platform: Platform): Receive[] => receivers.get(platform) ?? []
