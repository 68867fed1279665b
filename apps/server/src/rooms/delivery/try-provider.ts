import type { Locale } from '@svar/contract'
import type { Call } from '../../platform/http/http.ts'
import { workspaceOf } from '../identity/index.ts'
import { addressOf } from './address.ts'
import { accountOf, providerRow } from './providers.ts'
import { senderOf } from './sender.ts'

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
  const { row, workspace, messageId } = await call.inTenant(async (ctx) => ({
    row: await providerRow(ctx, id),
    workspace: await workspaceOf(ctx),
    messageId: `<${ctx.newId()}@${new URL(platform.config.url).hostname}>`,
  }))
  const { subject, text } = words[workspace.locale]
  const body = text(workspace.name)
  try {
    await platform.providers.open(accountOf(platform, row)).send({
      messageId,
      from: senderOf(platform.config, workspace.name),
      to: row.channel === 'mail' ? addressOf(to) : to,
      subject,
      html: `<p>${body.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`,
      text: body,
    })
    return { error: null }
  } catch (error) {
    return { error: (error as Error).message.slice(0, 500) }
  }
}
