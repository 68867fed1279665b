import type { Messages } from './nb.ts'

export const de = {
  title: 'API-Schlüssel',
  text: 'Mit einem Schlüssel können Ihre Website, App oder andere Systeme Svar nutzen.',
  create: 'Neuer Schlüssel',
  make: 'Schlüssel anlegen',
  createText:
    'Legen Sie für jedes System einen eigenen Schlüssel an. So lässt er sich widerrufen, ohne dass die anderen ausfallen.',
  emptyTitle: 'Noch keine Schlüssel',
  emptyText:
    'Legen Sie einen Schlüssel an, wenn ein anderes System Fragen stellen oder Unterhaltungen abrufen soll.',
  reference: 'Alles ansehen, was die API kann',
  name: 'Name',
  nameHint: 'Wo der Schlüssel verwendet wird, zum Beispiel „Buchungssystem“.',
  nameMissing: 'Geben Sie dem Schlüssel einen Namen.',
  role: 'Rolle',
  mayDo: 'Was der Schlüssel darf',
  created: 'Erstellt',
  lastUsed: 'Zuletzt verwendet',
  never: 'Nie',
  revoke: 'Widerrufen',
  revokeTitle: (name: string) => `„${name}“ widerrufen?`,
  revokeText:
    'Was den Schlüssel verwendet, funktioniert sofort nicht mehr. Das lässt sich nicht rückgängig machen.',
  revokeNamed: (name: string) => `„${name}“ widerrufen`,
  revoked: (name: string) => `„${name}“ wurde widerrufen`,
  secretTitle: 'Hier ist der Schlüssel',
  secretText: 'Bewahren Sie ihn jetzt auf. Aus Sicherheitsgründen wird er nur dieses eine Mal angezeigt.',
  secret: 'Schlüssel',
  tryIt: 'Im Terminal ausprobieren',
  tryItHint: 'Die Antwort kommt als JSON, mit den Quellen dabei.',
  kept: 'Ich habe ihn aufbewahrt',
  exampleQuestion: 'Was kostet das?',
  roles: { owner: 'Inhaber', admin: 'Administrator', agent: 'Mitarbeiter', viewer: 'Leser' },
  roleTexts: {
    viewer: 'Liest Unterhaltungen, Wissen und Zahlen.',
    agent: 'Chattet und antwortet Kunden. Passt meistens.',
    admin: 'Ändert auch Wissen, Einstellungen und Mitglieder.',
  },
} satisfies Messages
