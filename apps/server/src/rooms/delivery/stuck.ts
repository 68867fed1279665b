import type { OutgoingMail } from '@svar/contract'
import { priorities } from '../../platform/outbox/events.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { countStuck, makeRefusedDue } from './stores/stuck.ts'
import { wakeAfterCommit } from './wake.ts'

/** What nobody takes for so long needs a person. */
const LATE_MS = 600_000

/**
 * How many messages of this workspace do not go out because nobody takes any: what has been tried for ten minutes. Once
 * somebody was told of that, also what is tried anew or was given up since: it is over when something was taken, or its
 * account was tested and works, or is no more.
 * @param toldAt null: nobody was told
 */
export function stuckMessages(ctx: Context, toldAt: Date | null): Promise<number> {
  const now = ctx.clock.now()
  return countStuck(ctx, {
    lateBefore: toldAt ? now : new Date(now.getTime() - LATE_MS),
    givenUpSince: toldAt ?? now,
    hasServer: ctx.platform.mail !== null,
  })
}

/** An account works again, or is another one now: what waits for it, perhaps for hours, is tried at once. */
export async function tryRefusedNow(ctx: Context, channel: OutgoingMail['channel']): Promise<void> {
  await makeRefusedDue(ctx, channel)
  for (const priority of Object.values(priorities)) wakeAfterCommit(ctx, priority)
}
