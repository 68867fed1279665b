import { pluralIn } from '../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('sv')

export const sv = {
  title: 'Kvalitet',
  text: 'Samtal som en människa bör titta på en gång till, och vad kunderna tycker.',
  tabs: { waiting: 'Att gå igenom', done: 'Genomgångna', figures: 'Siffror', settings: 'Inställningar' },
  queue: {
    empty: {
      waiting: {
        title: 'Inga samtal väntar',
        text: 'Samtal som kan sluta illa, som får lågt betyg och ett slumpvis urval av resten hamnar här.',
      },
      done: { title: 'Inget genomgånget ännu', text: 'När någon har gått igenom ett samtal finns det här.' },
    },
    somebody: 'En kund',
    why: { risky: 'Kan sluta illa', low_score: 'Lågt betyg', sample: 'Slumpvis vald' },
    csat: (score: string) => `Kundens betyg: ${score} av 5`,
    score: (score: string) => `Genomgången: ${score} av 5`,
    read: 'Läs samtalet',
    review: 'Gå igenom',
    change: 'Ändra',
  },
  review: {
    title: (name: string) => `Genomgång: ${name}`,
    text: 'Bedöm samtalet, inte personen.',
    somebody: 'En kund',
    skip: 'Hoppa över',
    save: 'Spara',
    answers: { yes: 'Ja', no: 'Nej', na: 'Gäller inte' },
    score: 'Sammantaget',
    comment: 'Kommentar',
  },
  figures: {
    days: (count: number) => plural(count, { one: 'Det senaste dygnet', other: 'De senaste # dagarna' }),
    csat: 'Kundens betyg',
    given: (count: number) => plural(count, { one: '# betyg', other: '# betyg' }),
    thumbs: 'Tumme upp / ner',
    thumbsText: 'på enskilda svar',
    risky: 'Kunde slutat illa',
    riskyText: 'samtal',
    reviews: 'Genomgångar',
    reviewed: (count: number) => plural(count, { one: '# genomgånget', other: '# genomgångna' }),
    none: '–',
    scores: 'Betyg, 1 till 5',
    reasons: 'Skäl som kunderna gav',
    moods: 'Hur kunderna skrev',
    checklist: 'Checklistan',
    yesNo: (yes: number, no: number) => `${yes} ja, ${no} nej`,
  },
  moods: {
    dissatisfied: 'Missnöjd',
    confused: 'Förvirrad',
    hurried: 'Har bråttom',
    wants_person: 'Vill ha en människa',
    leaving: 'Kan lämna oss',
  },
  reasons: {
    slow: 'Det tog för lång tid',
    wrong: 'Svaret var fel',
    unsolved: 'Det löstes inte',
    unclear: 'Svårt att förstå',
    unfriendly: 'Ovänlig ton',
  },
  settings: {
    checklist: 'Checklista',
    checklistHint: 'En fråga per rad, till exempel: Fick kunden svar på det de frågade om?',
    checklistError: 'Högst 20 frågor på upp till 200 tecken.',
    share: 'Slumpvis urval, procent',
    shareHint: 'Så många av hundra avslutade samtal väljs ut.',
    shareError: 'Skriv ett tal från 0 till 100.',
    save: 'Spara',
    saved: 'Inställningarna är sparade',
  },
} satisfies Messages
