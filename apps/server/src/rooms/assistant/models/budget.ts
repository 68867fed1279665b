import { system } from '../../../kernel/actor.ts'
import type { ModelFailure } from '../../../kernel/ports.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { settingsOf } from '../settings.ts'
import * as store from '../store.ts'

/** Where the playground's calls are counted: they belong to no conversation. */
const NO_CONVERSATION = '00000000-0000-0000-0000-000000000000'

/** Failures that happen before a model has worked; nobody charges for them. */
const free: ModelFailure[] = [
  'refused_key',
  'unknown_model',
  'unreachable',
  'address_refused',
  'quota',
  'server_error',
]

export interface Allowance {
  /** Settles what was set aside: the tokens that it took, or how it failed. */
  settle(outcome: { tokens: number } | { failed: ModelFailure }): Promise<void>
}

/**
 * Allows one call and sets aside what it may cost, under a lock: of calls that come at the same time, one at most
 * passes what may be spent. Null when it is spent.
 */
export async function allowCall(
  platform: Platform,
  tenantId: string,
  conversationId: string | null,
  mostTokens: number,
): Promise<Allowance | null> {
  const countedAt = conversationId ?? NO_CONVERSATION
  const isAllowed = await inTenant(platform, tenantId, system('models'), async (ctx) => {
    await store.lockBudget(ctx)
    const { maxModelTokensPerDay, maxModelAnswersPerConversation } = await settingsOf(ctx)
    const { tokensToday, answersHere } = await store.usage(ctx, countedAt)
    if (tokensToday >= maxModelTokensPerDay) return false
    if (conversationId && answersHere >= maxModelAnswersPerConversation) return false
    await store.noteUsage(ctx, countedAt, 1, mostTokens)
    return true
  })
  if (!isAllowed) return null
  const correct = (calls: number, tokens: number) =>
    inTenant(platform, tenantId, system('models'), (ctx) => store.noteUsage(ctx, countedAt, calls, tokens))
  return {
    async settle(outcome) {
      // What was set aside stays where an answer was lost on the way: it may have been paid for.
      if ('tokens' in outcome) {
        // An endpoint that does not tell what it took is not free: what was set aside is the estimate.
        if (outcome.tokens > 0) await correct(0, outcome.tokens - mostTokens)
      } else if (free.includes(outcome.failed)) await correct(-1, -mostTokens)
    },
  }
}
