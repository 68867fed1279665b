import type { Locale } from '@svar/contract'
import { type Priority, priorities } from '../../platform/outbox/events.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { oneLine } from './one-line.ts'
import { phoneNumberOf } from './phone-number.ts'
import { browsersOf } from './push.ts'
import * as store from './store.ts'
import { wakeAfterCommit } from './wake.ts'

interface Message {
  /** What it stands under in the list of what went out. */
  template?: string
  /** One line: what it is about. Text messages have none. */
  title: string
  text: string
  link?: string
  locale: Locale
  /** Makes it one message to this recipient however often it is asked for. */
  key?: string
  priority?: Priority
}

/**
 * A text message to a phone.
 * @throws AppError `validation_failed` where it is no number in international form
 */
export async function sendSms(ctx: Context, to: string, message: Message): Promise<void> {
  await add(ctx, 'sms', phoneNumberOf(to), message)
}

/** A message to the workspace's Slack. */
export const sendSlack = (ctx: Context, message: Message): Promise<void> =>
  add(ctx, 'slack', 'Slack', message)

/** A push to each browser that a member has asked to be told in; nothing where there is none. */
export async function sendPush(ctx: Context, memberId: string, message: Message): Promise<void> {
  for (const browser of await browsersOf(ctx, memberId)) await add(ctx, 'push', browser, message)
}

async function add(
  ctx: Context,
  channel: 'sms' | 'push' | 'slack',
  to: string,
  message: Message,
): Promise<void> {
  const id = ctx.newId()
  const priority = priorities[message.priority ?? 'normal']
  const added = await store.addMail(ctx, {
    id,
    channel,
    key: message.key ?? null,
    recipient: to,
    template: message.template ?? 'message',
    locale: message.locale,
    subject: oneLine(message.title),
    html: '',
    body: message.text,
    link: message.link ?? null,
    messageId: store.messageIdOf(ctx, id),
    priority,
    createdAt: ctx.clock.now(),
  })
  if (added) wakeAfterCommit(ctx, priority)
}
