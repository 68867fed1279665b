import type { Actor } from '../../kernel/actor.ts'
import { AppError } from '../../kernel/errors.ts'
import { randomToken } from '../../kernel/ids.ts'
import type { Platform } from '../platform.ts'
import { hashToken } from '../secrets/secrets.ts'
import { asLogin, type Context } from '../tenancy/context.ts'

const LIFETIME_SECONDS = 30

/** A ticket for one live connection. Browsers cannot send headers with a WebSocket, and cookies alone would let any page connect. */
export async function issueLiveTicket(ctx: Context): Promise<string> {
  const ticket = randomToken(24)
  await ctx.client.query({
    name: 'add_live_ticket',
    text: `INSERT INTO live_tickets (token_hash, actor, expires_at) VALUES ($1, $2, now() + make_interval(secs => $3))`,
    values: [hashToken(ticket), JSON.stringify(ctx.actor), LIFETIME_SECONDS],
  })
  return ticket
}

/** Takes a ticket: it works once. */
export async function takeLiveTicket(
  platform: Platform,
  ticket: string,
): Promise<{ tenantId: string; actor: Actor }> {
  const taken = await asLogin(platform, (client) =>
    client.query({
      name: 'take_live_ticket',
      text: `DELETE FROM live_tickets WHERE token_hash = $1 AND expires_at > now() RETURNING tenant_id, actor`,
      values: [hashToken(ticket)],
    }),
  )
  const row = taken.rows[0]
  if (!row)
    throw new AppError(
      'token_invalid',
      'This ticket is used or too old. Ask for a new one and connect again.',
    )
  return { tenantId: row.tenant_id, actor: row.actor }
}
