import { pluralIn } from '../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('de')

export const de = {
  newVersion: 'Eine neue Version ist bereit. Was Sie gerade schreiben, bleibt erhalten.',
  reload: 'Neu laden',
  install: 'Svar installieren',
  installOnIosTitle: 'So installieren Sie Svar',
  installOnIosText: 'Tippen Sie in Safari auf „Teilen“ und dann auf „Zum Home-Bildschirm“.',
  waiting: 'Wartet auf den Versand',
  waitingCount: (count: number) =>
    plural(count, { one: '# Eintrag wartet auf den Versand', other: '# Einträge warten auf den Versand' }),
  refusedCount: (count: number) =>
    plural(count, { one: '# Eintrag wurde nicht gesendet', other: '# Einträge wurden nicht gesendet' }),
  cancel: 'Abbrechen',
  show: 'Anzeigen',
  answeredMeanwhile: (name: string) => `${name} hat inzwischen geantwortet.`,
  customerWroteMeanwhile: 'Der Kunde hat inzwischen geschrieben. Die Unterhaltung bleibt offen.',
  colleagueWroteMeanwhile: (name: string) =>
    `${name} hat inzwischen geantwortet. Die Unterhaltung bleibt offen.`,
  refusedTitle: 'Etwas, das gewartet hat, wurde nicht ausgeführt',
  sendAnyway: 'Trotzdem senden',
  acts: {
    takeOver: 'Übernehmen',
    handBack: 'An den Assistenten zurückgeben',
    assign: 'Zuweisen',
    assignTeam: 'An ein Team geben',
    transfer: 'Übergeben',
    close: 'Schließen',
    reopen: 'Wieder öffnen',
    snooze: 'Zurückstellen',
    tag: 'Schlagwörter ändern',
  },
} satisfies Messages
