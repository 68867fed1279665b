import type { Locale } from '@svar/contract'
import type { SendFailure } from '../../kernel/ports.ts'
import type { Call } from '../../platform/http/http.ts'
import { workspaceOf } from '../identity/index.ts'
import { addressOf } from './address.ts'
import { noteHealth } from './provider-health.ts'
import { accountOf, providerRow } from './providers.ts'
import { named, senderOf } from './sender.ts'
import { settingsOf } from './settings.ts'

const words: Record<Locale, { subject: string; text(name: string): string }> = {
  nb: { subject: 'Prøvemelding', text: (name) => `Dette er en prøvemelding fra ${name}. Alt virker.` },
  sv: {
    subject: 'Testmeddelande',
    text: (name) => `Det här är ett testmeddelande från ${name}. Allt fungerar.`,
  },
  da: { subject: 'Testbesked', text: (name) => `Dette er en testbesked fra ${name}. Alt virker.` },
  fi: { subject: 'Testiviesti', text: (name) => `Tämä on testiviesti lähettäjältä ${name}. Kaikki toimii.` },
  de: {
    subject: 'Testnachricht',
    text: (name) => `Das ist eine Testnachricht von ${name}. Alles funktioniert.`,
  },
  'en-US': {
    subject: 'Test message',
    text: (name) => `This is a test message from ${name}. Everything works.`,
  },
  'en-GB': {
    subject: 'Test message',
    text: (name) => `This is a test message from ${name}. Everything works.`,
  },
}

/** Sends one message through one account, past the queue, so that the person who waits sees what the provider says. */
export async function tryProvider(call: Call, id: string, to: string): Promise<{ error: string | null }> {
  const { platform } = call
  const { row, workspace, settings, messageId } = await call.inTenant(async (ctx) => ({
    row: await providerRow(ctx, id),
    workspace: await workspaceOf(ctx),
    settings: await settingsOf(ctx),
    messageId: `<${ctx.newId()}@${new URL(platform.config.url).hostname}>`,
  }))
  const { subject, text } = words[workspace.locale]
  const body = text(workspace.name)
  const name = settings.senderName ?? workspace.name
  try {
    await platform.providers.open(accountOf(platform, row)).send({
      messageId,
      from: settings.senderAddress ? named(name, settings.senderAddress) : senderOf(platform.config, name),
      to: row.channel === 'mail' ? addressOf(to) : to,
      subject,
      html: `<p>${body.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`,
      text: body,
    })
    await noteHealth(platform, row, null)
    return { error: null }
  } catch (error) {
    await noteHealth(platform, row, error as SendFailure)
    return { error: (error as Error).message.slice(0, 500) }
  }
}
