import type { Locale } from '@svar/contract'

const sentences: Record<Locale, string> = {
  nb: 'Jeg er {name}, en KI-assistent.',
  sv: 'Jag är {name}, en AI-assistent.',
  da: 'Jeg er {name}, en AI-assistent.',
  fi: 'Olen {name}, tekoälyavustaja.',
  de: 'Ich bin {name}, eine KI-Assistenz.',
  'en-US': 'I’m {name}, an AI assistant.',
  'en-GB': 'I’m {name}, an AI assistant.',
}

/** A message with the sentence that says that no person writes it. */
export const sayingWhoItIs = (text: string, name: string, locale: Locale): string =>
  `${text.trim()}\n\n${sentences[locale].replace('{name}', () => name)}`
