import type { Messages } from './nb.ts'

export const de = {
  label: 'Wie lange Ereignisse aufbewahrt werden',
  hint: 'Gilt für alles, was erledigt ist. Was noch aussteht, bleibt erhalten.',
  days: (count: string) => `${count} Tage`,
  saved: 'Gespeichert. Älteres wird gelöscht.',
} satisfies Messages
