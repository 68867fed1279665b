import type { Locale } from '@svar/contract'
import { AppError } from '../../../kernel/errors.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Call } from '../../../platform/http/http.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { assistantName } from '../../assistant/index.ts'
import { assistantMayWrite, freshConversation, sendMessage } from '../../conversations/index.ts'
import { workspaceOf } from '../../identity/index.ts'
import { sayingWhoItIs } from '../proactive/disclosure.ts'
import { textIn } from '../proactive/offers.ts'
import * as store from '../store.ts'

/**
 * A visitor goes on from a message by rule: the assistant says it as the first word of their conversation, and that it
 * is an AI. Taken up twice it is said once; while a person has the conversation it is not said at all. One that has been
 * switched off since is said too: this visitor was shown it, and answers it.
 * @throws AppError `not_found`
 */
export async function takeUp(call: Call, messageId: string, locale: Locale | undefined): Promise<void> {
  const { platform, tenantId, actor } = call
  if (actor.kind !== 'visitor') throw new AppError('forbidden', 'Only a visitor can do this.')
  const { contactId } = actor
  await inTenant(platform, tenantId, { kind: 'assistant' }, (ctx) => say(ctx, messageId, contactId, locale))
}

async function say(
  ctx: Context,
  messageId: string,
  contactId: string,
  asked: Locale | undefined,
): Promise<void> {
  const rule = await store.message(ctx, messageId)
  const locale = asked ?? (await workspaceOf(ctx)).locale
  const text = textIn(rule.texts, locale)
  if (!text) return
  const row = await freshConversation(ctx, { contactId, channel: 'web', locale, page: null })
  if (!assistantMayWrite(row)) return
  if (!(await store.takenUp(ctx, messageId, row))) return
  const name = await assistantName(ctx)
  await sendMessage(ctx, {
    conversationId: row.id,
    clientId: newId(ctx.clock.now().getTime()),
    kind: 'text',
    text: sayingWhoItIs(text, name, locale),
    locale,
    assistantName: name,
  })
}
