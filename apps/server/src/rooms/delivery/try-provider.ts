import type { SendFailure } from '../../kernel/ports.ts'
import type { Call } from '../../platform/http/http.ts'
import { workspaceOf } from '../identity/index.ts'
import { addressOf } from './address.ts'
import { phoneNumberOf } from './phone-number.ts'
import { noteHealth } from './provider-health.ts'
import { accountOf, providerRow } from './providers.ts'
import { named, senderOf } from './sender.ts'
import { settingsOf } from './settings.ts'
import { tryRefusedNow } from './stuck.ts'
import type { ProviderRow } from './tables.ts'
import { trialMessage } from './trial-message.ts'

/**
 * Sends one message through one account, past the queue, so that the person who waits sees what the provider says.
 * @throws AppError `validation_failed` where nothing can go to this address or number
 */
export async function tryProvider(call: Call, id: string, to: string): Promise<{ error: string | null }> {
  const { platform } = call
  const { row, workspace, settings, messageId } = await call.inTenant(async (ctx) => ({
    row: await providerRow(ctx, id),
    workspace: await workspaceOf(ctx),
    settings: await settingsOf(ctx),
    messageId: `<${ctx.newId()}@${new URL(platform.config.url).hostname}>`,
  }))
  const name = settings.senderName ?? workspace.name
  const recipient = recipientOf(row, to)
  try {
    await platform.providers.open(accountOf(platform, row)).send({
      messageId,
      from: settings.senderAddress ? named(name, settings.senderAddress) : senderOf(platform.config, name),
      to: recipient,
      ...trialMessage(workspace),
    })
    await noteHealth(platform, row, null)
    await call.inTenant((ctx) => tryRefusedNow(ctx, row.channel))
    return { error: null }
  } catch (error) {
    await noteHealth(platform, row, error as SendFailure)
    return { error: (error as Error).message.slice(0, 500) }
  }
}

function recipientOf({ channel }: ProviderRow, to: string): string {
  if (channel === 'mail') return addressOf(to)
  return channel === 'sms' ? phoneNumberOf(to) : to
}
