import { pluralIn } from '../../../texts/plural.ts'
import type { QuestionTexts } from './questions.nb.ts'

const plural = pluralIn('de')

export const questions: QuestionTexts = {
  add: 'Neue Antwort',
  search: 'Fragen und Antworten durchsuchen',
  status: 'Status',
  statuses: { all: 'Alle', draft: 'Entwurf', published: 'Veröffentlicht' },
  emptyTitle: 'Schreiben Sie Ihre häufigsten Antworten auf',
  emptyText:
    'Eine fertige Antwort hat Vorrang vor allem anderen. Fünf gute decken oft die Hälfte aller Fragen ab.',
  noMatchTitle: 'Keine Treffer',
  noMatchText: 'Versuchen Sie andere Wörter oder zeigen Sie alle Sprachen.',
  list: 'Fragen und Antworten',
  newTitle: 'Neue Frage und Antwort',
  editTitle: 'Antwort bearbeiten',
  question: 'Frage',
  questionHint: 'So, wie jemand aus Ihrer Kundschaft fragen würde.',
  questionError: 'Schreiben Sie die Frage',
  alternatives: 'Andere Arten zu fragen',
  alternativesHint: 'Eine pro Zeile. Je mehr, desto leichter erkennt der Assistent die Frage.',
  alternativesError: 'Höchstens 30 Zeilen',
  answer: 'Antwort',
  answerHint: 'Sie kommt genau so an. **Fettschrift**, Listen und Links sind möglich.',
  answerError: 'Schreiben Sie die Antwort',
  exists: 'Zu dieser Frage gibt es in dieser Sprache schon eine Antwort. Bearbeiten Sie diese.',
  preview: 'So kommt sie an',
  publish: 'Veröffentlichen',
  publishHint: 'Der Assistent verwendet sie sofort. Ausgeschaltet bleibt sie ein Entwurf.',
  save: 'Speichern',
  saved: 'Die Antwort ist gespeichert',
  remove: 'Löschen',
  removeTitle: (question: string) => `„${question}“ löschen?`,
  removeText:
    'Der Assistent verwendet die Antwort ab sofort nicht mehr. Das lässt sich nicht rückgängig machen.',
  removed: 'Die Antwort ist gelöscht',
  more: (question: string) => `Mehr zu „${question}“`,
  edit: 'Bearbeiten',
  otherWays: (count: number) =>
    plural(count, { one: '+# andere Art zu fragen', other: '+# andere Arten zu fragen' }),
  by: (name: string) => `von ${name}`,
  versions: 'Frühere Fassungen',
  noVersions: 'Keine früheren Fassungen',
  version: (version: number) => `Fassung ${version}`,
  takeVersion: 'Zurückholen',
  taken: (version: number) => `Fassung ${version} steht im Formular. Speichern Sie, um sie zu verwenden.`,
  conflictTitle: 'Jemand anderes hat die Antwort inzwischen geändert',
  conflictText: 'Sehen Sie nach, was gespeichert wurde, und wählen Sie, was gelten soll.',
  theirs: 'Von jemand anderem gespeichert',
  takeTheirs: 'Deren Fassung nehmen',
  keepMine: 'Trotzdem meine speichern',
  conflictGone: 'Jemand anderes hat die Antwort gelöscht. Beim Speichern wird sie neu angelegt.',
  transfer: 'Import und Export',
  export: 'Exportieren (JSON)',
  exportFailed: 'Der Export hat nicht geklappt',
  import: 'Importieren (JSON)',
  importTitle: 'Fragen und Antworten importieren',
  importText:
    'Eine Datei aus einem anderen Svar. Gibt es die Frage in derselben Sprache schon, wird ihre Antwort aktualisiert.',
  importDrop: 'JSON-Datei mit Fragen und Antworten',
  importUnreadable: 'Die Datei ist kein Export von Fragen und Antworten.',
  importReady: (count: number) =>
    plural(count, { one: '# Antwort ist bereit', other: '# Antworten sind bereit' }),
  importNow: 'Importieren',
  imported: 'Der Import ist fertig',
  importedText: (added: number, updated: number, unchanged: number) =>
    `${added} neu, ${updated} aktualisiert, ${unchanged} unverändert`,
  drafts: (count: number) => plural(count, { one: '# Entwurf wartet', other: '# Entwürfe warten' }),
  draftsText: 'Sehen Sie vor dem Veröffentlichen, was Ihre Kundschaft zu lesen bekäme.',
  rehearse: 'Vorher ausprobieren',
  rehearseTitle: 'Vor dem Veröffentlichen ausprobieren',
  rehearseText:
    'Fragen aus letzter Zeit werden noch einmal beantwortet, als wären die Entwürfe veröffentlicht. Ihre Kundschaft merkt nichts davon.',
  rehearsing: 'Die Fragen werden noch einmal gestellt …',
  rehearseNone: 'Bisher hat niemand etwas gefragt, es gibt also nichts zu vergleichen.',
  rehearseSame: (questions: number) =>
    plural(questions, {
      one: '# Frage noch einmal gestellt. Die Antwort bleibt gleich.',
      other: '# Fragen noch einmal gestellt. Alle Antworten bleiben gleich.',
    }),
  rehearseSummary: (questions: number, differ: number) =>
    `${plural(questions, { one: '# Frage noch einmal gestellt', other: '# Fragen noch einmal gestellt' })}, ${plural(differ, { one: '# wird anders beantwortet', other: '# werden anders beantwortet' })}`,
  verdicts: {
    changed: 'Neue Antwort',
    now_answered: 'Jetzt beantwortet',
    no_longer_answered: 'Verliert die Antwort',
  },
  before: 'Heute',
  after: 'Mit den Entwürfen',
  noAnswer: 'Weiß es nicht',
  publishAll: (count: number) =>
    plural(count, { one: 'Entwurf veröffentlichen', other: '# Entwürfe veröffentlichen' }),
  published: 'Veröffentlicht. Der Assistent verwendet es ab jetzt.',
  chooseDrafts: 'Entwürfe, die dabei sein sollen',
}
