import type { Locale, TicketStatus } from '@svar/contract'

export interface PageWords {
  status: Record<TicketStatus, string>
  opened(when: string): string
  you: string
  answerHeading: string
  textLabel: string
  filesLabel: string
  send: string
  sent: string
  reopens: string
  goneTitle: string
  gone: string
}

const english: PageWords = {
  status: {
    open: 'We are working on it',
    pending: 'Waiting for you',
    on_hold: 'We are waiting for somebody else',
    resolved: 'Solved',
    closed: 'Closed',
  },
  opened: (when) => `Received ${when}`,
  you: 'You',
  answerHeading: 'Write to us',
  textLabel: 'Your message',
  filesLabel: 'Attach files (optional)',
  send: 'Send',
  sent: 'Thank you. We have received your message.',
  reopens: 'If you write, we take it up again.',
  goneTitle: 'This link does not work',
  gone: 'It may have expired. Use the link in the latest email from us, or write to us again.',
}

/** The words of the customer's page. */
export const pageWords: Record<Locale, PageWords> = {
  nb: {
    status: {
      open: 'Vi jobber med saken',
      pending: 'Venter på deg',
      on_hold: 'Venter på andre',
      resolved: 'Løst',
      closed: 'Avsluttet',
    },
    opened: (when) => `Mottatt ${when}`,
    you: 'Du',
    answerHeading: 'Skriv til oss',
    textLabel: 'Meldingen din',
    filesLabel: 'Legg ved filer (valgfritt)',
    send: 'Send',
    sent: 'Takk. Vi har mottatt meldingen din.',
    reopens: 'Skriver du til oss, tar vi saken opp igjen.',
    goneTitle: 'Lenken virker ikke',
    gone: 'Den kan ha gått ut. Bruk lenken i den siste e-posten fra oss, eller ta kontakt på nytt.',
  },
  sv: {
    status: {
      open: 'Vi arbetar med ärendet',
      pending: 'Väntar på dig',
      on_hold: 'Väntar på någon annan',
      resolved: 'Löst',
      closed: 'Avslutat',
    },
    opened: (when) => `Mottaget ${when}`,
    you: 'Du',
    answerHeading: 'Skriv till oss',
    textLabel: 'Ditt meddelande',
    filesLabel: 'Bifoga filer (valfritt)',
    send: 'Skicka',
    sent: 'Tack. Vi har tagit emot ditt meddelande.',
    reopens: 'Om du skriver tar vi upp ärendet igen.',
    goneTitle: 'Länken fungerar inte',
    gone: 'Den kan ha gått ut. Använd länken i det senaste mejlet från oss, eller kontakta oss igen.',
  },
  da: {
    status: {
      open: 'Vi arbejder på sagen',
      pending: 'Venter på dig',
      on_hold: 'Venter på andre',
      resolved: 'Løst',
      closed: 'Afsluttet',
    },
    opened: (when) => `Modtaget ${when}`,
    you: 'Dig',
    answerHeading: 'Skriv til os',
    textLabel: 'Din besked',
    filesLabel: 'Vedhæft filer (valgfrit)',
    send: 'Send',
    sent: 'Tak. Vi har modtaget din besked.',
    reopens: 'Hvis du skriver, tager vi sagen op igen.',
    goneTitle: 'Linket virker ikke',
    gone: 'Det er måske udløbet. Brug linket i den seneste mail fra os, eller kontakt os igen.',
  },
  fi: {
    status: {
      open: 'Käsittelyssä',
      pending: 'Odotamme vastaustasi',
      on_hold: 'Odotamme toista tahoa',
      resolved: 'Ratkaistu',
      closed: 'Suljettu',
    },
    opened: (when) => `Vastaanotettu ${when}`,
    you: 'Sinä',
    answerHeading: 'Kirjoita meille',
    textLabel: 'Viestisi',
    filesLabel: 'Liitä tiedostoja (valinnainen)',
    send: 'Lähetä',
    sent: 'Kiitos. Viestisi on vastaanotettu.',
    reopens: 'Jos kirjoitat meille, otamme asian uudelleen käsittelyyn.',
    goneTitle: 'Linkki ei toimi',
    gone: 'Se on saattanut vanhentua. Käytä uusimman sähköpostimme linkkiä tai ota meihin uudelleen yhteyttä.',
  },
  de: {
    status: {
      open: 'In Bearbeitung',
      pending: 'Wir warten auf Sie',
      on_hold: 'Wir warten auf Dritte',
      resolved: 'Gelöst',
      closed: 'Abgeschlossen',
    },
    opened: (when) => `Eingegangen am ${when}`,
    you: 'Sie',
    answerHeading: 'Schreiben Sie uns',
    textLabel: 'Ihre Nachricht',
    filesLabel: 'Dateien anhängen (optional)',
    send: 'Senden',
    sent: 'Vielen Dank. Ihre Nachricht ist eingegangen.',
    reopens: 'Wenn Sie uns schreiben, nehmen wir die Anfrage wieder auf.',
    goneTitle: 'Dieser Link funktioniert nicht',
    gone: 'Er ist vielleicht abgelaufen. Nutzen Sie den Link in unserer letzten E-Mail oder schreiben Sie uns erneut.',
  },
  'en-US': english,
  'en-GB': english,
}
