import { hasRole } from '../../kernel/actor.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { memberById } from '../identity/index.ts'
import { type Secrets, secretsOf } from './secret-links.ts'
import type { MailRow } from './tables.ts'

/**
 * The links that let somebody in, of a mail that reached nobody because there is no mail server: for whom it was written
 * to, and for the owner where it is to a customer or to somebody who is invited. By another's sign-in link nobody else
 * comes in, the owner neither.
 * @returns nothing where the mail went out, or the reader may not see them
 */
export async function keptLinks(ctx: Context, row: MailRow): Promise<Secrets> {
  if (row.state !== 'kept' || !row.sealed || !(await mayFollow(ctx, row))) return {}
  try {
    return secretsOf(ctx.platform, row)
  } catch (error) {
    // Sealed by another key: it is read without them.
    ctx.platform.log.warn({ mailId: row.id, err: error }, 'the links of a mail cannot be read')
    return {}
  }
}

async function mayFollow(ctx: Context, { template, recipient }: MailRow): Promise<boolean> {
  if (ctx.actor.kind !== 'member') return false
  if (template !== 'magic_link' && hasRole(ctx.actor, 'owner')) return true
  return (await memberById(ctx, ctx.actor.memberId)).email === recipient
}
