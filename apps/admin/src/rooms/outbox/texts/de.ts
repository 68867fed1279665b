import type { Messages } from './nb.ts'

export const de = {
  title: 'Ausgehende E-Mails',
  text: 'Einladungen, Anmeldelinks, Hinweise und Antworten, die Svar in Ihrem Namen geschrieben hat.',
  noServerTitle: 'Kein Mailserver eingerichtet',
  noServerText:
    'E-Mails werden nicht verschickt, sondern hier aufbewahrt und können gelesen werden. Setzen Sie SMTP_URL dort, wo Svar läuft, und starten Sie neu:',
  emptyTitle: 'Noch keine E-Mails',
  emptyText: 'Wenn Svar jemanden einlädt oder meldet, dass ein Kunde wartet, steht die E-Mail hier.',
  more: 'Mehr anzeigen',
  subject: 'Betreff',
  to: 'An',
  state: 'Status',
  written: 'Geschrieben',
  sent: 'Gesendet',
  states: {
    queued: 'In der Warteschlange',
    sent: 'Gesendet',
    kept: 'Hier aufbewahrt',
    failed: 'Nicht gesendet',
    uncertain: 'Ungewiss',
  },
  meanings: {
    queued: 'Die E-Mail wird gleich gesendet.',
    kept: 'Es war kein Mailserver eingerichtet, deshalb liegt die E-Mail hier.',
    failed: 'Der Mailserver hat die E-Mail nicht angenommen.',
    uncertain:
      'Die Verbindung brach beim Senden ab. Die E-Mail ist vielleicht angekommen und wird deshalb nicht noch einmal gesendet.',
  },
  serverSaid: (answer: string) => `Antwort des Servers: ${answer}`,
  shownAs: 'Anzeigen als',
  asLetter: 'Wie beim Empfänger',
  asText: 'Nur Text',
  linksHidden: 'Links, die jemandem Zugang geben, sieht nur der Empfänger.',
  goneTitle: 'Diese E-Mail gibt es nicht',
  goneText: 'Sie wurde vielleicht gelöscht, oder die Adresse stimmt nicht.',
  toAll: 'Alle E-Mails ansehen',
} satisfies Messages
