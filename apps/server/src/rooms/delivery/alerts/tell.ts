import type { Locale, Workspace } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import { localesOf, workspaceOf } from '../../identity/index.ts'
import { type MailRequest, sendMail } from '../send-mail.ts'
import { sendPush, sendSlack } from '../send-message.ts'
import type { TemplateName, TemplateParams } from '../templates/all.ts'
import { letterOf } from '../templates/index.ts'
import { toChannel } from '../templates/layout.ts'
import { inLines } from '../templates/letter.ts'
import { listeners, type Meant } from './listeners.ts'

/** What somebody at the business ought to know, as it is written in a mail. */
export interface Alert<T extends TemplateName> extends Meant, Pick<MailRequest<T>, 'template'> {
  /** As a function where words of it are in the reader's language. */
  params: TemplateParams[T] | ((locale: Locale) => TemplateParams[T])
  /** Makes it one alert to each, however often it is told. */
  key: string
}

/**
 * Tells the business, each person where they have chosen to be told of this kind: by mail, in their browsers, in Slack;
 * each in their own language, and in the workspace's where all read it.
 * Who has chosen nothing is told as the workspace says: by its address for that, else its owners and admins, by mail.
 * @returns whether there was anybody to tell
 */
export async function tell<T extends TemplateName>(ctx: Context, alert: Alert<T>): Promise<boolean> {
  const { mails, pushed, slack } = await listeners(ctx, alert)
  const { template, key } = alert
  const workspace = await workspaceOf(ctx)
  const localeOf = await localesOf(ctx)
  for (const { to, memberId } of mails) {
    const chosen = memberId ? { chosen: { memberId, kind: alert.kind } } : {}
    const locale = memberId ? localeOf(memberId) : workspace.locale
    await sendMail(ctx, { to, template, params: paramsIn(alert, locale), locale, key, ...chosen })
  }
  for (const { id } of pushed) await sendPush(ctx, id, messageOf(alert, localeOf(id), workspace).message)
  if (slack) {
    const { message, letter } = messageOf(alert, workspace.locale, workspace)
    await sendSlack(ctx, { ...message, text: toChannel(letter) })
  }
  return mails.length > 0 || pushed.length > 0 || slack
}

/** The letter in few words, where there is no room for it. */
function messageOf<T extends TemplateName>(
  alert: Alert<T>,
  locale: Locale,
  { name }: Pick<Workspace, 'name'>,
) {
  const { template, key } = alert
  const letter = letterOf(template, paramsIn(alert, locale), locale, { name, color: null })
  const message = {
    title: letter.subject,
    text: letter.quote || inLines(letter.figures ?? []) || letter.heading,
    ...(letter.button ? { link: letter.button.link } : {}),
    locale,
    key,
    template,
  }
  return { message, letter }
}

const paramsIn = <T extends TemplateName>({ params }: Alert<T>, locale: Locale): TemplateParams[T] =>
  typeof params === 'function' ? params(locale) : params
