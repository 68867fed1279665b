import type { Messages } from './nb.ts'

export const de = {
  title: 'Aufträge',
  text: 'Arbeit, die für später vorgesehen war und bei jedem Versuch gescheitert ist.',
  kind: 'Auftrag',
  queued: 'Eingereiht',
  lastError: 'Letzter Fehler',
  didRetry: 'Der Auftrag wird jetzt erneut versucht',
  discardTitle: 'Auftrag verwerfen?',
  discardText: 'Er wird nicht ausgeführt. Das lässt sich nicht rückgängig machen.',
  didDiscard: 'Der Auftrag ist verworfen',
} satisfies Messages
