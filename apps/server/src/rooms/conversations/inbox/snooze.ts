import { system } from '../../../kernel/actor.ts'
import { AppError } from '../../../kernel/errors.ts'
import { enqueue } from '../../../platform/jobs/jobs.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { append } from '../append.ts'
import type { ConversationRow } from '../rows.ts'
import { lockOne } from '../send-message.ts'
import { setQuiet } from '../stores/desk.ts'
import { wakeUp } from './job-types.ts'
import { applySnooze, NO_END, type Snooze } from './snooze-times.ts'

/**
 * Puts a conversation out of sight, or wakes it.
 * @throws AppError `validation_failed` for a time that is over
 */
export async function snooze(ctx: Context, conversationId: string, wanted: Snooze): Promise<ConversationRow> {
  checkSnooze(ctx, wanted)
  const conversation = await lockOne(ctx, conversationId)
  applySnooze(conversation, wanted)
  append(ctx, [{ conversation, drafts: [] }])
  await setQuiet(ctx, [conversation])
  wakeLater(ctx, conversation)
  return conversation
}

export function checkSnooze(ctx: Context, { until }: Snooze): void {
  if (until && until <= ctx.clock.now()) throw new AppError('validation_failed', 'Choose a time to come.')
}

/** At its time it comes back to the screens by itself. */
export function wakeLater(ctx: Context, { id, snoozedUntil, quietUntil }: ConversationRow): void {
  const at = quietUntil ?? snoozedUntil
  if (!at || at >= NO_END) return
  enqueue(ctx, wakeUp, { conversationId: id }, { startAfter: at, key: `wake:${id}:${at.getTime()}` })
}

/** Shows everybody a conversation whose time has come. */
export async function showAwake(platform: Platform, tenantId: string, conversationId: string): Promise<void> {
  await inTenant(platform, tenantId, system('snooze'), async (ctx) => {
    const conversation = await lockOne(ctx, conversationId)
    const until = conversation.quietUntil ?? conversation.snoozedUntil
    if (!until || until > ctx.clock.now()) return
    applySnooze(conversation, { until: null, untilReply: false })
    append(ctx, [{ conversation, drafts: [] }])
    await setQuiet(ctx, [conversation])
  })
}
