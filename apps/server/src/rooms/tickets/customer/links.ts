import { randomBytes } from 'node:crypto'
import { notFound } from '../../../kernel/errors.ts'
import { isUuid } from '../../../kernel/ids.ts'
import { hashToken } from '../../../platform/secrets/secrets.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { addLink, linkedTicket } from '../stores/links.ts'

const LIFETIME_MS = 90 * 24 * 3_600_000
const MAX_LENGTH = 120

/** A new address at which the customer sees one ticket, without signing in. It is good for ninety days. */
export async function newTicketLink(ctx: Context, ticketId: string): Promise<string> {
  const workspace = Buffer.from(ctx.tenantId.replaceAll('-', ''), 'hex').toString('base64url')
  const token = `${workspace}.${randomBytes(32).toString('base64url')}`
  const expiresAt = new Date(ctx.clock.now().getTime() + LIFETIME_MS)
  await addLink(ctx, { tokenHash: hashToken(token), ticketId, expiresAt }, ctx.clock.now())
  return `${ctx.platform.config.url}/ticket/${token}`
}

/** Whose ticket a link leads to: only that workspace can say whether it is a link of theirs. @throws AppError `not_found` */
export function tenantOfLink(token: string): string {
  const hex = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('hex')
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  if (token.length > MAX_LENGTH || !isUuid(id)) throw notFound('request')
  return id
}

/** @throws AppError `not_found` where it was never given out, or has ended */
export async function ticketOfLink(ctx: Context, token: string): Promise<string> {
  const found = await linkedTicket(ctx, hashToken(token), ctx.clock.now())
  if (!found) throw notFound('request')
  return found
}
