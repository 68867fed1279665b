import type { Context } from '../../../platform/tenancy/context.ts'
import { workspaceOf } from '../../identity/index.ts'
import { type MailRequest, sendMail } from '../send-mail.ts'
import { sendPush, sendSlack } from '../send-message.ts'
import type { TemplateName } from '../templates/all.ts'
import { letterOf } from '../templates/index.ts'
import { toChannel } from '../templates/layout.ts'
import { inLines } from '../templates/letter.ts'
import { listeners, type Meant } from './listeners.ts'

/** What somebody at the business ought to know, as it is written in a mail. */
export interface Alert<T extends TemplateName> extends Meant, Pick<MailRequest<T>, 'template' | 'params'> {
  /** Makes it one alert to each, however often it is told. */
  key: string
}

/**
 * Tells the business, each person where they have chosen to be told of this kind: by mail, in their browsers, in Slack.
 * Who has chosen nothing is told as the workspace says: by its address for that, else its owners and admins, by mail.
 * @returns whether there was anybody to tell
 */
export async function tell<T extends TemplateName>(ctx: Context, alert: Alert<T>): Promise<boolean> {
  const { mails, pushed, slack } = await listeners(ctx, alert)
  const { template, params, key } = alert
  const { locale, name } = await workspaceOf(ctx)
  for (const { to, memberId } of mails) {
    const chosen = memberId ? { chosen: { memberId, kind: alert.kind } } : {}
    await sendMail(ctx, { to, template, params, locale, key, ...chosen })
  }
  const letter = letterOf(template, params, locale, { name, color: null })
  const message = {
    title: letter.subject,
    text: letter.quote || inLines(letter.figures ?? []) || letter.heading,
    ...(letter.button ? { link: letter.button.link } : {}),
    locale,
    key,
    template,
  }
  for (const { id } of pushed) await sendPush(ctx, id, message)
  if (slack) await sendSlack(ctx, { ...message, text: toChannel(letter) })
  return mails.length > 0 || pushed.length > 0 || slack
}
