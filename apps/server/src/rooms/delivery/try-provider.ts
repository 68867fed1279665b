import type { SendFailure } from '../../kernel/ports.ts'
import type { Call } from '../../platform/http/http.ts'
import { workspaceOf } from '../identity/index.ts'
import { addressOf } from './address.ts'
import { noteHealth } from './provider-health.ts'
import { accountOf, providerRow } from './providers.ts'
import { named, senderOf } from './sender.ts'
import { settingsOf } from './settings.ts'
import { tryRefusedNow } from './stuck.ts'
import { trialMessage } from './trial-message.ts'

/** Sends one message through one account, past the queue, so that the person who waits sees what the provider says. */
export async function tryProvider(call: Call, id: string, to: string): Promise<{ error: string | null }> {
  const { platform } = call
  const { row, workspace, settings, messageId } = await call.inTenant(async (ctx) => ({
    row: await providerRow(ctx, id),
    workspace: await workspaceOf(ctx),
    settings: await settingsOf(ctx),
    messageId: `<${ctx.newId()}@${new URL(platform.config.url).hostname}>`,
  }))
  const name = settings.senderName ?? workspace.name
  try {
    await platform.providers.open(accountOf(platform, row)).send({
      messageId,
      from: settings.senderAddress ? named(name, settings.senderAddress) : senderOf(platform.config, name),
      to: row.channel === 'mail' ? addressOf(to) : to,
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
