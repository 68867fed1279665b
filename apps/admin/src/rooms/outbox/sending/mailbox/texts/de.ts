import type { Messages } from './nb.ts'

export const de = {
  title: 'Postfach',
  text: 'Svar liest es alle zwei Minuten und kümmert sich um E-Mails, die nicht ankamen, und um Antworten auf Tickets. Gelöscht wird nichts.',
  emptyTitle: 'Kein Postfach',
  emptyText:
    'Ohne Postfach erfahren Sie nicht, ob E-Mails über Ihren eigenen Server zurückkommen, und Kunden können Tickets nicht per E-Mail beantworten.',
  add: 'Postfach hinzufügen',
  change: 'Postfach ändern',
  passwordText:
    'Das Passwort wird verschlüsselt gespeichert und nie wieder angezeigt. Die Verbindung ist immer verschlüsselt.',
  fields: {
    host: 'IMAP-Server',
    port: 'Port',
    user: 'Benutzername',
    password: 'Passwort',
    address: 'Adresse für Rückläufer',
  },
  hints: {
    host: 'Zum Beispiel imap.firma.de',
    address:
      'Die eigene Adresse des Postfachs, falls es auch E-Mails an name+etwas@firma.de annimmt. Dann wird jeder Rückläufer sicher erkannt.',
  },
  missing: {
    host: 'Geben Sie den Namen des Servers ein, zum Beispiel imap.firma.de.',
    port: 'Geben Sie eine Zahl von 1 bis 65535 ein.',
    user: 'Bitte füllen Sie dieses Feld aus.',
    password: 'Geben Sie das Passwort erneut ein.',
    address: 'Das ist keine E-Mail-Adresse.',
  },
  save: 'Speichern',
  saved: 'Das Postfach ist gespeichert',
  more: 'Mehr zum Postfach',
  look: 'Jetzt lesen',
  looking: 'Wird gelesen …',
  remove: 'Entfernen',
  removeTitle: 'Das Postfach nicht mehr lesen?',
  removeText: 'Was darin liegt, bleibt liegen. Das Passwort wird hier gelöscht.',
  removed: 'Das Postfach wird nicht mehr gelesen',
  health: { unknown: 'Noch nicht gelesen', ok: 'Funktioniert', failing: 'Nicht lesbar' },
  since: {
    ok: (when: string) => `Zuletzt gelesen ${when}`,
    failing: (when: string) => `Seit ${when}`,
  },
  said: (words: string) => `Die Antwort war: ${words}`,
} satisfies Messages
