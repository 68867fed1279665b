import type { AlertChannel, AlertKind, Member } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import { membersOf, peopleToTell, workspaceOf } from '../../identity/index.ts'
import { type MailRequest, sendMail } from '../send-mail.ts'
import { sendPush, sendSlack } from '../send-message.ts'
import { choicesFor } from '../stores/alert-choices.ts'
import type { TemplateName } from '../templates/all.ts'
import { letterOf } from '../templates/index.ts'
import { hasSlack } from './choices.ts'

/** What somebody at the business ought to know, as it is written in a mail. */
export interface Alert<T extends TemplateName> extends Pick<MailRequest<T>, 'template' | 'params'> {
  kind: AlertKind
  /** Makes it one alert to each, however often it is told. */
  key: string
  /** Addresses that are told by mail where nothing else was chosen; by default the workspace's own. */
  among?: string[]
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
  for (const to of mails) await sendMail(ctx, { to, template, params, locale, key })
  const letter = letterOf(template, params, locale, { name, color: null })
  const message = {
    title: letter.subject,
    text: letter.quote || letter.heading,
    ...(letter.button ? { link: letter.button.link } : {}),
    locale,
    key,
    template,
  }
  for (const { id } of pushed) await sendPush(ctx, id, message)
  if (slack) await sendSlack(ctx, message)
  return mails.length > 0 || pushed.length > 0 || slack
}

async function listeners(ctx: Context, { kind, among }: { kind: AlertKind; among?: string[] }) {
  const usual = among ?? (await peopleToTell(ctx))
  const { notifyEmail } = await workspaceOf(ctx)
  const members = await membersOf(ctx)
  const chosen = new Map((await choicesFor(ctx, kind)).map(({ memberId, channels }) => [memberId, channels]))
  const hasChosen = ({ id }: Member) => chosen.has(id)
  // What is a team's is told to that team, whatever others have chosen.
  const isMeant = ({ email }: Member) => !among || notifyEmail !== null || among.includes(email)
  const by = (channel: AlertChannel) =>
    members.filter((member) => isMeant(member) && chosen.get(member.id)?.includes(channel))
  const decidedBySelf = new Set(members.filter(hasChosen).map(({ email }) => email))
  const byDefault = usual.filter((email) => email === notifyEmail || !decidedBySelf.has(email))
  return {
    mails: [...new Set([...byDefault, ...by('mail').map(({ email }) => email)])],
    pushed: by('push'),
    slack: by('slack').length > 0 && (await hasSlack(ctx)),
  }
}
