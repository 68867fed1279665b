import { pluralIn } from '../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('de')

export const de = {
  title: 'Qualität',
  text: 'Unterhaltungen, die sich ein Mensch noch einmal ansehen sollte, und was Ihre Kundschaft meint.',
  tabs: { waiting: 'Zu prüfen', done: 'Geprüft', figures: 'Zahlen', settings: 'Einstellungen' },
  queue: {
    empty: {
      waiting: {
        title: 'Nichts zu prüfen',
        text: 'Hierher kommen Unterhaltungen, die schlecht ausgehen könnten oder schlecht bewertet wurden, und eine zufällige Auswahl der übrigen.',
      },
      done: { title: 'Noch nichts geprüft', text: 'Hat jemand eine Unterhaltung geprüft, steht sie hier.' },
    },
    somebody: 'Jemand',
    why: { risky: 'Könnte schlecht ausgehen', low_score: 'Schlecht bewertet', sample: 'Zufällig ausgewählt' },
    csat: (score: string) => `Bewertung: ${score} von 5`,
    score: (score: string) => `Prüfung: ${score} von 5`,
    read: 'Unterhaltung lesen',
    review: 'Prüfen',
    change: 'Ändern',
  },
  review: {
    title: (name: string) => `Prüfung: ${name}`,
    text: 'Beurteilen Sie die Unterhaltung, nicht die Person.',
    somebody: 'Jemand',
    skip: 'Überspringen',
    save: 'Speichern',
    answers: { yes: 'Ja', no: 'Nein', na: 'Trifft nicht zu' },
    score: 'Insgesamt',
    comment: 'Anmerkung',
  },
  figures: {
    days: (count: number) => plural(count, { one: 'Die letzten 24 Stunden', other: 'Die letzten # Tage' }),
    csat: 'Bewertung der Kundschaft',
    given: (count: number) => plural(count, { one: '# Bewertung', other: '# Bewertungen' }),
    thumbs: 'Daumen hoch / runter',
    thumbsText: 'zu einzelnen Antworten',
    risky: 'Hätte schlecht ausgehen können',
    riskyText: 'Unterhaltungen',
    reviews: 'Prüfungen',
    reviewed: (count: number) => plural(count, { one: '# geprüft', other: '# geprüft' }),
    none: '–',
    scores: 'Bewertungen, 1 bis 5',
    reasons: 'Genannte Gründe',
    moods: 'Wie geschrieben wurde',
    checklist: 'Prüfliste',
    yesNo: (yes: number, no: number) => `${yes} ja, ${no} nein`,
  },
  moods: {
    dissatisfied: 'Unzufrieden',
    confused: 'Verunsichert',
    hurried: 'In Eile',
    wants_person: 'Möchte einen Menschen',
    leaving: 'Könnte gehen',
  },
  reasons: {
    slow: 'Es dauerte zu lange',
    wrong: 'Die Antwort war falsch',
    unsolved: 'Nicht gelöst',
    unclear: 'Schwer verständlich',
    unfriendly: 'Unfreundlicher Ton',
  },
  settings: {
    checklist: 'Prüfliste',
    checklistHint: 'Eine Frage pro Zeile, zum Beispiel: Wurde beantwortet, was gefragt war?',
    checklistError: 'Höchstens 20 Fragen mit bis zu 200 Zeichen.',
    share: 'Zufällige Auswahl in Prozent',
    shareHint: 'So viele von hundert beendeten Unterhaltungen werden ausgewählt.',
    shareError: 'Geben Sie eine Zahl von 0 bis 100 ein.',
    save: 'Speichern',
    saved: 'Die Einstellungen sind gespeichert',
  },
} satisfies Messages
