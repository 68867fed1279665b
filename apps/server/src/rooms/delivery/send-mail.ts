import type { Locale } from '@svar/contract'
import { AppError } from '../../kernel/errors.ts'
import { enqueue } from '../../platform/jobs/jobs.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { brandColorOf, workspaceOf } from '../identity/index.ts'
import { hideSecrets, type Secrets } from './secret-links.ts'
import { sendJob } from './send-job.ts'
import * as store from './store.ts'
import { render, secretParams, type TemplateName, type TemplateParams } from './templates/index.ts'

export interface MailRequest<T extends TemplateName> {
  to: string
  template: T
  params: TemplateParams[T]
  /** The reader's. */
  locale: Locale
  /** Makes it one mail however often it is asked for. */
  key?: string
}

/**
 * Writes a mail in the caller's transaction; it goes out after the commit, at least once, with one Message-ID.
 * Without a mail server it is kept for the admin to read.
 * @throws AppError `validation_failed` where the address could carry more than an address
 */
export async function sendMail<T extends TemplateName>(ctx: Context, request: MailRequest<T>): Promise<void> {
  const to = addressOf(request.to)
  const { secrets, shown } = hideSecrets(request.params, secretParams[request.template])
  const workspace = await workspaceOf(ctx)
  const brand = { name: workspace.name, color: await brandColorOf(ctx) }
  const rendered = render(request.template, shown, request.locale, brand)
  const id = ctx.newId()
  const added = await store.addMail(ctx, {
    id,
    key: request.key ?? null,
    recipient: to,
    template: request.template,
    locale: request.locale,
    ...rendered,
    sealed: seal(ctx, secrets),
    messageId: `<${id}@${new URL(ctx.platform.config.url).hostname}>`,
    createdAt: ctx.clock.now(),
  })
  if (added) enqueue(ctx, sendJob, { mailId: id })
}

const seal = (ctx: Context, secrets: Secrets) =>
  Object.keys(secrets).length > 0 ? ctx.platform.secrets.encrypt(JSON.stringify(secrets), ctx.tenantId) : null

/** One plain address: nothing that a mail header would read as a second one. */
function addressOf(given: string): string {
  const address = given.trim()
  if (!/^[^\s,;<>"'()[\]\\:@]+@[^\s,;<>"'()[\]\\:@]+$/.test(address) || address.length > 254) {
    throw new AppError('validation_failed', 'This is not an e-mail address that a mail can go to.', {
      fields: [{ path: 'to', message: 'must be one e-mail address' }],
    })
  }
  return address
}
