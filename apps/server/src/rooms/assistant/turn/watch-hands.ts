import { system } from '../../../kernel/actor.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { assistantMayWrite, conversation } from '../../conversations/index.ts'

const LOOK_EVERY_MS = 400

/**
 * Ends an answer that is being written when a person takes the conversation, in whatever process they do it: so its
 * words stop at once, and not only when it is finished.
 */
export function watchHands(platform: Platform, tenantId: string, conversationId: string) {
  const taken = new AbortController()
  let isLooking = false
  const look = async () => {
    if (isLooking) return
    isLooking = true
    try {
      const row = await inTenant(platform, tenantId, system('assistant'), (ctx) =>
        conversation(ctx, conversationId),
      )
      if (!row || !assistantMayWrite(row)) taken.abort()
    } catch {
      // It is looked at again soon, and what is sent at the end is checked under a lock anyway.
    } finally {
      isLooking = false
    }
  }
  const timer = setInterval(look, LOOK_EVERY_MS).unref()
  return { signal: taken.signal, end: () => clearInterval(timer) }
}
