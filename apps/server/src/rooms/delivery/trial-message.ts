import type { Locale, Workspace } from '@svar/contract'

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

/** What somebody gets who tries whether messages come through. */
export function trialMessage({ locale, name }: Pick<Workspace, 'locale' | 'name'>) {
  const { subject, text } = words[locale]
  const body = text(name)
  const html = `<p>${body.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`
  return { subject, text: body, html }
}
