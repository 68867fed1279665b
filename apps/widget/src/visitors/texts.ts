import type { Locale } from '@svar/contract'

/** Who a message is from, how it is closed, and how it is answered. */
interface Texts {
  from: string
  assistant: string
  close: string
  answer: string
}

const english = {
  from: 'Message from {name}',
  assistant: 'AI assistant',
  close: 'Close message',
  answer: 'Reply',
}

export const texts: Record<Locale, Texts> = {
  nb: { from: 'Melding fra {name}', assistant: 'KI-assistent', close: 'Lukk meldingen', answer: 'Svar' },
  sv: {
    from: 'Meddelande från {name}',
    assistant: 'AI-assistent',
    close: 'Stäng meddelandet',
    answer: 'Svara',
  },
  da: { from: 'Besked fra {name}', assistant: 'AI-assistent', close: 'Luk beskeden', answer: 'Svar' },
  fi: { from: 'Viesti: {name}', assistant: 'tekoälyavustaja', close: 'Sulje viesti', answer: 'Vastaa' },
  de: {
    from: 'Nachricht von {name}',
    assistant: 'KI-Assistenz',
    close: 'Nachricht schließen',
    answer: 'Antworten',
  },
  'en-US': english,
  'en-GB': english,
}
