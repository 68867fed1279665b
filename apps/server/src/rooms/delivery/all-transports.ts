import type { DeliverySettings, OutgoingMail } from '@svar/contract'
import type { Context } from '../../platform/tenancy/context.ts'
import { ownTransports } from './providers.ts'
import { pushTransport } from './push.ts'
import { named } from './sender.ts'
import { ownMailServer, type Transport } from './transports.ts'

/** Who may be asked, by channel: this workspace's own accounts, then what the installation has. */
export async function allTransports(
  ctx: Context,
  { senderAddress, mailsPerMinute }: DeliverySettings,
  senderName: string,
): Promise<Map<OutgoingMail['channel'], Transport[]>> {
  const transports = await ownTransports(ctx, senderAddress ? named(senderName, senderAddress) : null)
  const installation = ownMailServer(ctx.platform, mailsPerMinute)
  transports.set('mail', [...(transports.get('mail') ?? []), ...installation])
  transports.set('push', [pushTransport(ctx.platform)])
  return transports
}
