import { pluralIn } from '../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('da')

export const da = {
  title: 'Kvalitet',
  text: 'Samtaler, som et menneske bør se på en gang til, og hvad kunderne synes.',
  tabs: {
    waiting: 'Til gennemgang',
    done: 'Gennemgået',
    answers: 'Tommel ned',
    figures: 'Tal',
    settings: 'Opsætning',
  },
  queue: {
    empty: {
      waiting: {
        title: 'Ingen samtaler venter',
        text: 'Samtaler, der kan ende skidt, som får en lav vurdering, og et tilfældigt udvalg af resten kommer her.',
      },
      done: {
        title: 'Intet gennemgået endnu',
        text: 'Når nogen har gennemgået en samtale, finder du den her.',
      },
    },
    somebody: 'En kunde',
    why: { risky: 'Kan ende skidt', low_score: 'Lav vurdering', sample: 'Tilfældigt valgt' },
    csat: (score: string) => `Kundens vurdering: ${score} af 5`,
    score: (score: string) => `Gennemgangen: ${score} af 5`,
    read: 'Læs samtalen',
    review: 'Gennemgå',
    change: 'Ret',
  },
  review: {
    title: (name: string) => `Gennemgang: ${name}`,
    text: 'Vurdér samtalen, ikke personen.',
    somebody: 'En kunde',
    skip: 'Spring over',
    save: 'Gem',
    answers: { yes: 'Ja', no: 'Nej', na: 'Ikke relevant' },
    score: 'Samlet',
    comment: 'Kommentar',
  },
  answers: {
    empty: {
      title: 'Ingen tommel ned',
      text: 'Når en kunde siger, at et svar fra assistenten ikke hjalp, finder du det her, med grunden, hvis den blev givet.',
    },
    somebody: 'En kunde',
    asked: 'Kunden spurgte',
    answered: 'Assistenten svarede',
    noReason: 'Ingen grund angivet',
    words: (text: string) => `»${text}«`,
    read: 'Læs samtalen',
  },
  figures: {
    days: (count: number) => plural(count, { one: 'Det seneste døgn', other: 'De seneste # dage' }),
    csat: 'Kundens vurdering',
    given: (count: number) => plural(count, { one: '# vurdering', other: '# vurderinger' }),
    thumbs: 'Tommel op / ned',
    thumbReasons: 'Derfor hjalp svaret ikke',
    thumbsText: 'på enkelte svar',
    risky: 'Kunne være endt skidt',
    riskyText: 'samtaler',
    reviews: 'Gennemgange',
    reviewed: (count: number) => plural(count, { one: '# gennemgået', other: '# gennemgået' }),
    none: '–',
    scores: 'Vurderinger, 1 til 5',
    reasons: 'Grunde, kunderne gav',
    moods: 'Sådan skrev kunderne',
    checklist: 'Tjeklisten',
    yesNo: (yes: number, no: number) => `${yes} ja, ${no} nej`,
  },
  moods: {
    dissatisfied: 'Utilfreds',
    confused: 'Forvirret',
    hurried: 'Har travlt',
    wants_person: 'Vil have et menneske',
    leaving: 'Kan forlade os',
  },
  reasons: {
    slow: 'Det tog for lang tid',
    wrong: 'Svaret var forkert',
    unsolved: 'Det blev ikke løst',
    unclear: 'Svært at forstå',
    unfriendly: 'Uvenlig tone',
  },
  settings: {
    checklist: 'Tjekliste',
    checklistHint: 'Ét spørgsmål pr. linje, for eksempel: Fik kunden svar på det, de spurgte om?',
    checklistError: 'Højst 20 spørgsmål på op til 200 tegn.',
    share: 'Tilfældigt udvalg, procent',
    shareHint: 'Så mange ud af hundrede afsluttede samtaler udvælges.',
    shareError: 'Skriv et tal fra 0 til 100.',
    save: 'Gem',
    saved: 'Opsætningen er gemt',
  },
} satisfies Messages
