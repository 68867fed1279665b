import type { Locale } from '@svar/contract'

/** What somebody reads who writes while a person has the conversation, or is waited for. */
interface Sentences {
  waiting: string
  withPerson(name: string): string
}

export const sentences: Record<Locale, Sentences> = {
  nb: {
    waiting: 'Meldingen er mottatt. En av oss svarer deg her så snart vi kan.',
    withPerson: (name) => `Meldingen er mottatt. ${name} svarer deg her.`,
  },
  sv: {
    waiting: 'Vi har fått ditt meddelande. En av oss svarar dig här så snart vi kan.',
    withPerson: (name) => `Vi har fått ditt meddelande. ${name} svarar dig här.`,
  },
  da: {
    waiting: 'Vi har modtaget din besked. En af os svarer dig her, så snart vi kan.',
    withPerson: (name) => `Vi har modtaget din besked. ${name} svarer dig her.`,
  },
  fi: {
    waiting: 'Viestisi on perillä. Joku meistä vastaa sinulle täällä mahdollisimman pian.',
    withPerson: (name) => `Viestisi on perillä. ${name} vastaa sinulle täällä.`,
  },
  de: {
    waiting: 'Ihre Nachricht ist angekommen. Jemand von uns antwortet Ihnen hier, sobald es geht.',
    withPerson: (name) => `Ihre Nachricht ist angekommen. ${name} antwortet Ihnen hier.`,
  },
  'en-US': {
    waiting: 'We have your message. One of us will answer you here as soon as we can.',
    withPerson: (name) => `We have your message. ${name} will answer you here.`,
  },
  'en-GB': {
    waiting: 'We have your message. One of us will answer you here as soon as we can.',
    withPerson: (name) => `We have your message. ${name} will answer you here.`,
  },
}
