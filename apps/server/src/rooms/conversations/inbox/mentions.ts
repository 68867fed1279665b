import { system } from '../../../kernel/actor.ts'
import { AppError } from '../../../kernel/errors.ts'
import { enqueue } from '../../../platform/jobs/jobs.ts'
import { emit } from '../../../platform/outbox/events.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { sendMail } from '../../delivery/index.ts'
import { localesOf, membersOf, workspaceOf } from '../../identity/index.ts'
import { memberMentioned } from '../events.ts'
import type { MessageRow } from '../rows.ts'
import { message as storedMessage } from '../store.ts'
import * as store from '../stores/mentions.ts'
import { remindOfMention } from './job-types.ts'
import { memberIdOf } from './member.ts'
import { tellMember } from './tell.ts'

/** Who has not seen that they were called is told by mail after this. */
const MAIL_AFTER_MS = 15 * 60_000
const MOST_WORDS = 500

/**
 * Calls members in a note: it stands in their inbox, they hear of it at once, and by mail if they do not look.
 * @throws AppError `validation_failed` where a message to the customer calls somebody, or an id is no member's
 */
export async function mention(ctx: Context, note: MessageRow, memberIds: string[]): Promise<void> {
  if (memberIds.length === 0) return
  if (note.kind !== 'note') throw new AppError('validation_failed', 'Only a note calls colleagues.')
  const known = new Set((await membersOf(ctx)).map(({ id }) => id))
  const called = [...new Set(memberIds)]
  if (called.some((id) => !known.has(id)))
    throw new AppError('validation_failed', 'Somebody who was called is no member here.')
  const { id: messageId, conversationId, authorName: byName } = note
  const fresh = await store.addMentions(ctx, { messageId, conversationId, byName }, called)
  const startAfter = new Date(ctx.clock.now().getTime() + MAIL_AFTER_MS)
  for (const memberId of fresh) {
    emit(ctx, memberMentioned, conversationId, { conversationId, messageId, memberId })
    enqueue(ctx, remindOfMention, { messageId, memberId }, { startAfter })
    tellMember(ctx, memberId, { t: 'mentioned', conversationId, memberId, byName })
  }
}

/** Who reads a conversation has seen where they were called in it. */
export const seeMentions = (ctx: Context, conversationId: string): Promise<void> =>
  store.seeMentions(ctx, conversationId, memberIdOf(ctx))

/** Sends a mail to who has not looked, once. */
export async function mailMention(
  platform: Platform,
  tenantId: string,
  { messageId, memberId }: { messageId: string; memberId: string },
): Promise<void> {
  await inTenant(platform, tenantId, system('mentions'), async (ctx) => {
    const mention = await store.lockMention(ctx, messageId, memberId)
    const member = (await membersOf(ctx)).find(({ id }) => id === memberId)
    const note = await storedMessage(ctx, messageId)
    if (!mention || mention.seenAt || mention.mailedAt || !member || !note) return
    const workspace = await workspaceOf(ctx)
    await sendMail(ctx, {
      to: member.email,
      template: 'mentioned',
      locale: (await localesOf(ctx))(memberId),
      key: `mention:${messageId}:${memberId}`,
      params: {
        by: mention.byName,
        words: note.text.slice(0, MOST_WORDS),
        link: `${platform.config.url}/admin/w/${workspace.slug}/inbox/${note.conversationId}`,
      },
    })
    await store.noteMailed(ctx, mention)
  })
}
