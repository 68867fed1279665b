import { pluralIn } from '../../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('de')

export const de = {
  hints: {
    title: 'Abgelehnte Vorschläge',
    text: 'Ihr Team hat nicht übernommen, was der Assistent geantwortet hätte. Berichtigen Sie Quelle oder Antwort, dann klappt es beim nächsten Mal.',
    reasons: {
      wrong: 'Falsch',
      outdated: 'Veraltet',
      tone: 'Falscher Ton',
      not_asked: 'Antwort auf etwas anderes',
    },
    conversation: 'Unterhaltung ansehen',
    sources: 'Stammt aus:',
    settle: 'Erledigt',
  },
  outcomes: {
    title: 'Vorschläge des Assistenten',
    made: (count: number, days: number) =>
      `${plural(count, { one: '# Vorschlag', other: '# Vorschläge' })} in den letzten ${plural(days, { one: '24 Stunden', other: '# Tagen' })}.`,
    changed: (share: string) => `In den bearbeiteten wurden ${share} der Wörter geändert.`,
    names: {
      used: 'Unverändert verwendet',
      edited: 'Bearbeitet',
      refused: 'Abgelehnt',
      passed: 'Nicht verwendet',
    },
    bySource: 'Nach Quellen',
    source: 'Quelle',
  },
  tests: {
    emptyTitle: 'Noch keine Proben',
    emptyText:
      'Berichtigt jemand eine Antwort in einer Unterhaltung, wird die Frage hier aufbewahrt. Sie wird neu gestellt, wenn sich das Wissen ändert.',
    passing: (count: number) => plural(count, { one: '# Probe bestanden', other: '# Proben bestanden' }),
    broken: (count: number) => plural(count, { one: '# klappt nicht mehr', other: '# klappen nicht mehr' }),
    running: 'Die Fragen werden neu gestellt …',
    current: 'Neu gestellt nach der letzten Änderung des Wissens.',
    behind: 'Das Wissen hat sich seitdem geändert.',
    run: 'Neu stellen',
    states: { new: 'Antwort noch nicht gefunden', passes: 'Bestanden', broken: 'Klappt nicht mehr' },
    taught: 'Soll antworten',
    now: 'Antwortet jetzt',
    nothing: 'Nichts',
    conversation: 'Unterhaltung ansehen',
    remove: (question: string) => `Probe „${question}“ entfernen`,
    wouldPass: (count: number) =>
      plural(count, {
        one: 'Früher Gelerntes besteht weiter: # Probe.',
        other: 'Früher Gelerntes besteht weiter: # Proben.',
      }),
    wouldBreak: (count: number) =>
      plural(count, {
        one: '# Probe würde nicht mehr klappen:',
        other: '# Proben würden nicht mehr klappen:',
      }),
  },
} satisfies Messages
