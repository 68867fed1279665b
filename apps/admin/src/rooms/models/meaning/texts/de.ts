import { pluralIn } from '../../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('de')

export const de = {
  tab: 'Suche nach Bedeutung',
  emptyTitle: 'Gesucht wird nach Wörtern',
  emptyText:
    'Mit einem Modell, das Bedeutungen erkennt, findet der Assistent die Antwort auch dann, wenn ganz anders gefragt wird, als Sie schreiben.',
  choose: 'Modell wählen',
  leavesTitle: 'Was das Haus verlässt',
  leaves: (host: string) =>
    `Alle Abschnitte des Wissens gehen an ${host}, und jede Frage, sobald sie gestellt wird, so wie sie geschrieben wurde. Eine kurze Rückfrage geht zusammen mit der Frage davor.`,
  leavesOff: 'Solange dies ausgeschaltet ist, wird nichts gesendet.',
  leavesOwn: 'Läuft das Modell auf Ihrem eigenen Rechner, verlässt nichts das Haus.',
  states: {
    off: 'Ausgeschaltet',
    filling: 'Wird eingelesen',
    waiting: 'Steht still',
    ready: 'In Gebrauch',
    not_told_apart: 'Nicht in Gebrauch',
  },
  progress: (done: string, total: string) => `${done} von ${total} Abschnitten eingelesen`,
  skipped: (count: number) =>
    plural(count, {
      one: 'Das Modell hat # Abschnitt nicht angenommen. Über Wörter wird er weiter gefunden.',
      other: 'Das Modell hat # Abschnitte nicht angenommen. Über Wörter werden sie weiter gefunden.',
    }),
  ready: (share: string) =>
    `Fand in ${share} der Proben den richtigen Abschnitt. Wörter und Bedeutung zählen zusammen.`,
  notToldApart:
    'Das Modell kann Ihre Abschnitte nicht gut genug unterscheiden, deshalb zählen nur die Wörter. Versuchen Sie ein anderes.',
  waitingText: 'So lange zählen nur die Wörter. Ein neuer Versuch folgt von selbst.',
  reasons: {
    budget: 'Die Grenze für heute ist erreicht. Morgen geht es weiter, oder sobald Sie die Grenze anheben.',
    other_dimension: 'Das Modell liefert jetzt andere Vektoren als zuvor. Lesen Sie alles neu ein.',
  },
  tokens: (used: string, most: string) => `Heute ${used} von ${most} Tokens`,
  enabled: 'Suche nach Bedeutung verwenden',
  refill: 'Neu einlesen',
  refillTitle: 'Alles neu einlesen?',
  refillText: 'Alle Abschnitte gehen noch einmal an das Modell. Bis dahin zählen nur die Wörter.',
  more: 'Mehr zur Suche nach Bedeutung',
  edit: 'Bearbeiten',
  remove: 'Entfernen',
  removeTitle: (name: string) => `${name} entfernen?`,
  removeText: 'Der Schlüssel und alle Vektoren werden gelöscht. Gesucht wird dann nur noch nach Wörtern.',
  removed: 'Das Modell ist entfernt',
  saved: 'Das Modell ist gespeichert',
  form: {
    title: 'Modell für die Suche nach Bedeutung',
    providerTexts: {
      openai: 'text-embedding-3, mit Schlüssel',
      ollama: 'Modelle auf eigener Hardware',
      compatible: 'Alles, was wie OpenAI spricht',
    },
    tested: (ms: string, numbers: string) => `Es antwortet in ${ms} ms, mit ${numbers} Zahlen je Text`,
  },
} satisfies Messages
