import type { Mailbox, NewMailbox } from '@svar/contract'
import { notFound } from '../../../kernel/errors.ts'
import type { Platform } from '../../../platform/platform.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import * as store from '../stores/mailbox.ts'
import type { MailboxRow } from '../tables.ts'
import { mailboxAccountOf } from './look.ts'

/** This workspace's mailbox, without its password. */
export async function mailboxOf(ctx: Context): Promise<{ mailbox: Mailbox | null }> {
  const row = await store.mailbox(ctx)
  return { mailbox: row && show(ctx.platform, row) }
}

/** Takes the place of the one that there was. The password is sealed for this workspace; nobody is shown it again. */
export async function setMailbox(
  ctx: Context,
  { address, ...account }: NewMailbox,
): Promise<{ mailbox: Mailbox | null }> {
  await store.replaceMailbox(ctx, {
    sealed: ctx.platform.secrets.encrypt(JSON.stringify(account), ctx.tenantId),
    address,
  })
  return mailboxOf(ctx)
}

/** Forgets it. What lies in it stays there. @throws AppError `not_found` */
export async function forgetMailbox(ctx: Context): Promise<{ ok: true }> {
  if (!(await store.removeMailbox(ctx))) throw notFound('mailbox')
  return { ok: true }
}

function show(platform: Platform, row: MailboxRow): Mailbox {
  const { host, port, user } = mailboxAccountOf(platform, row)
  const { address, trouble, troubleAt, lookedAt } = row
  return {
    host,
    port,
    user,
    address,
    health: {
      state: trouble !== null ? 'failing' : lookedAt ? 'ok' : 'unknown',
      since: (trouble !== null ? troubleAt : lookedAt)?.toISOString() ?? null,
      said: trouble,
    },
  }
}
