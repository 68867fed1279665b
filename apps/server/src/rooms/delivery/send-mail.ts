import type { AlertKind, Locale } from '@svar/contract'
import { type Priority, priorities } from '../../platform/outbox/events.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { addressOf } from './address.ts'
import { brandOf } from './look/look.ts'
import { namedMailbox } from './named-by-anybody.ts'
import { hideSecrets, type Secrets } from './secret-links.ts'
import { settingsOf } from './settings.ts'
import * as store from './store.ts'
import { ownTexts } from './template-texts.ts'
import { isMeasurable, secretParams, type TemplateName, type TemplateParams } from './templates/all.ts'
import { render } from './templates/index.ts'
import { type Stops, unsubscribeHeaders, unsubscribeLink } from './unsubscribe/links.ts'
import { wakeAfterCommit } from './wake.ts'

export interface MailRequest<T extends TemplateName> {
  to: string
  template: T
  params: TemplateParams[T]
  /** The reader's. */
  locale: Locale
  /** Makes it one mail to this recipient however often it is asked for. */
  key?: string
  /** Sign-in links are urgent by themselves. Bulk is what nobody asked for just now: it can be unsubscribed from. */
  priority?: Priority
  /** Those that were written together. */
  batchId?: string
  /** What it carries besides: which mail it answers, where an answer to it goes. */
  headers?: Record<string, string>
  /** The member whose choice it is, and of which kind: they are offered to have no more of it. */
  chosen?: { memberId: string; kind: AlertKind }
}

/**
 * Writes a mail in the caller's transaction; it goes out after the commit, at least once, with one Message-ID.
 * Without a mail server it is kept for the admin to read.
 * @throws AppError `validation_failed` where the address could carry more than an address
 */
export async function sendMail<T extends TemplateName>(ctx: Context, request: MailRequest<T>): Promise<void> {
  await sendMailInThread(ctx, request)
}

/**
 * The same, for a mail that later ones refer to.
 * @returns its Message-ID; null where it was written before, under the same key
 * @throws AppError `validation_failed` where the address could carry more than an address
 */
export async function sendMailInThread<T extends TemplateName>(
  ctx: Context,
  request: MailRequest<T>,
): Promise<string | null> {
  const to = addressOf(request.to)
  const { secrets, shown } = hideSecrets(request.params, secretParams[request.template])
  const brand = await brandOf(ctx)
  const id = ctx.newId()
  const priority = priorities[request.priority ?? (request.template === 'magic_link' ? 'urgent' : 'normal')]
  const stops = stopsOf(request, { tenantId: ctx.tenantId, mailId: id, priority })
  const unsubscribe = stops && unsubscribeLink(ctx.platform, stops)
  const rendered = render(request.template, shown, request.locale, brand, {
    own: await ownTexts(ctx, request.template, request.locale),
    measures: isMeasurable(request.template) ? (await settingsOf(ctx)).measures : [],
    ...(unsubscribe ? { unsubscribe } : {}),
  })
  const added = await store.addMail(ctx, {
    id,
    key: request.key ?? null,
    recipient: to,
    template: request.template,
    locale: request.locale,
    ...rendered,
    sealed: seal(ctx, secrets),
    messageId: store.messageIdOf(ctx, id),
    priority,
    batchId: request.batchId ?? null,
    namedMailbox: namedMailbox(request.template, to),
    headers: headersOf(request, { unsubscribe, priority }),
    createdAt: ctx.clock.now(),
  })
  if (added) wakeAfterCommit(ctx, priority)
  return added?.messageId ?? null
}

/** What its reader can say that they want no more of: what they chose, or bulk; null: it is what they asked for. */
function stopsOf(
  { chosen }: Pick<MailRequest<TemplateName>, 'chosen'>,
  { tenantId, mailId, priority }: { tenantId: string; mailId: string; priority: number },
): Stops | null {
  if (chosen) return { tenantId, ...chosen }
  return priority === priorities.bulk ? { tenantId, mailId } : null
}

function headersOf(
  { headers }: Pick<MailRequest<TemplateName>, 'headers'>,
  { unsubscribe, priority }: { unsubscribe: string | null; priority: number },
): Record<string, string> | null {
  const all = {
    ...headers,
    ...(unsubscribe ? unsubscribeHeaders(unsubscribe) : {}),
    ...(priority === priorities.bulk ? { Precedence: 'bulk' } : {}),
  }
  return Object.keys(all).length > 0 ? all : null
}

const seal = (ctx: Context, secrets: Secrets) =>
  Object.keys(secrets).length > 0 ? ctx.platform.secrets.encrypt(JSON.stringify(secrets), ctx.tenantId) : null
