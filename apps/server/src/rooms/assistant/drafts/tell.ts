import type { Context } from '../../../platform/tenancy/context.ts'

/** Those who look at the conversation ask for its draft anew, once it is committed. */
export function tellDraft({ platform, tenantId, afterCommit }: Context, conversationId: string): void {
  const audience = { conversationId, only: 'members' as const }
  afterCommit.push(() => platform.live.publish(tenantId, audience, { t: 'answer_draft', conversationId }))
}
