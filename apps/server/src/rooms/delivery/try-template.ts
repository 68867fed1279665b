import type { Locale, MailTemplate, OwnMailTexts } from '@svar/contract'
import { AppError } from '../../kernel/errors.ts'
import { priorities } from '../../platform/outbox/events.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { memberById } from '../identity/index.ts'
import * as store from './store.ts'
import { preview } from './template-texts.ts'
import { wakeAfterCommit } from './wake.ts'

/**
 * Writes the caller an example of a mail with these words, which need not be stored. It goes as all mails go, so that
 * they see it in their own mail program; nobody else can be named.
 * @returns the mail, and to whom
 * @throws AppError `validation_failed`; `forbidden` where it is no person who asks
 */
export async function tryTemplate(
  ctx: Context,
  which: { template: MailTemplate; locale: Locale },
  texts: OwnMailTexts,
): Promise<{ id: string; to: string }> {
  if (ctx.actor.kind !== 'member') throw new AppError('forbidden', 'Only a person can be sent an example.')
  const { email } = await memberById(ctx, ctx.actor.memberId)
  const { subject, html, text } = await preview(ctx, which, texts)
  const id = ctx.newId()
  await store.addMail(ctx, {
    id,
    recipient: email,
    ...which,
    subject,
    html,
    body: text,
    messageId: store.messageIdOf(ctx, id),
    priority: priorities.urgent,
    createdAt: ctx.clock.now(),
  })
  wakeAfterCommit(ctx, priorities.urgent)
  return { id, to: email }
}
