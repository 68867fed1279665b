import { pluralIn } from '../../../texts/plural.ts'

const plural = pluralIn('nb')

export const nb = {
  title: 'Kvalitet',
  text: 'Samtaler et menneske bør se på en gang til, og hva kundene synes.',
  tabs: {
    waiting: 'Å gå gjennom',
    done: 'Gjennomgått',
    answers: 'Tommel ned',
    figures: 'Tall',
    settings: 'Oppsett',
  },
  queue: {
    empty: {
      waiting: {
        title: 'Ingen samtaler venter',
        text: 'Samtaler som kan ende dårlig, som får lav vurdering, og et tilfeldig utvalg av resten kommer hit.',
      },
      done: {
        title: 'Ingenting gjennomgått ennå',
        text: 'Når noen har gått gjennom en samtale, finner du den her.',
      },
    },
    somebody: 'En kunde',
    why: { risky: 'Kan ende dårlig', low_score: 'Lav vurdering', sample: 'Tilfeldig valgt' },
    csat: (score: string) => `Kundens vurdering: ${score} av 5`,
    score: (score: string) => `Gjennomgangen: ${score} av 5`,
    read: 'Les samtalen',
    review: 'Gå gjennom',
    change: 'Endre',
  },
  review: {
    title: (name: string) => `Gjennomgang: ${name}`,
    text: 'Vurder samtalen, ikke personen.',
    somebody: 'En kunde',
    said: 'Det som ble sagt',
    desk: 'Dere',
    skip: 'Hopp over',
    save: 'Lagre',
    answers: { yes: 'Ja', no: 'Nei', na: 'Ikke aktuelt' },
    score: 'Samlet',
    comment: 'Kommentar',
  },
  answers: {
    empty: {
      title: 'Ingen tommel ned',
      text: 'Når en kunde sier at et svar fra assistenten ikke hjalp, finner du det her, med grunnen hvis den ble gitt.',
    },
    somebody: 'En kunde',
    asked: 'Kunden spurte',
    answered: 'Assistenten svarte',
    taught: 'Rettet',
    noReason: 'Ingen grunn oppgitt',
    words: (text: string) => `«${text}»`,
    read: 'Les samtalen',
  },
  figures: {
    days: (count: number) => plural(count, { one: 'Det siste døgnet', other: 'De siste # dagene' }),
    csat: 'Kundens vurdering',
    given: (count: number) => plural(count, { one: '# vurdering', other: '# vurderinger' }),
    thumbs: 'Tommel opp / ned',
    thumbReasons: 'Derfor hjalp ikke svaret',
    thumbsText: 'på enkeltsvar',
    risky: 'Kunne endt dårlig',
    riskyText: (count: number) => plural(count, { one: 'samtale', other: 'samtaler' }),
    reviews: 'Gjennomganger',
    reviewed: (count: number) => plural(count, { one: '# gjennomgått', other: '# gjennomgått' }),
    none: '–',
    scores: 'Vurderinger, 1 til 5',
    reasons: 'Grunner kundene ga',
    moods: 'Hvordan kundene skrev',
    checklist: 'Sjekklisten',
    yesNo: (yes: number, no: number) => `${yes} ja, ${no} nei`,
  },
  moods: {
    dissatisfied: 'Misfornøyd',
    confused: 'Forvirret',
    hurried: 'Har det travelt',
    wants_person: 'Vil ha et menneske',
    leaving: 'Kan forlate oss',
  },
  reasons: {
    slow: 'Det tok for lang tid',
    wrong: 'Svaret var feil',
    unsolved: 'Det ble ikke løst',
    unclear: 'Vanskelig å forstå',
    unfriendly: 'Uvennlig tone',
  },
  settings: {
    checklist: 'Sjekkliste',
    checklistHint: 'Ett spørsmål på hver linje, for eksempel: Fikk kunden svar på det de spurte om?',
    checklistError: 'Høyst 20 spørsmål på inntil 200 tegn.',
    share: 'Tilfeldig utvalg, prosent',
    shareHint: 'Så mange av hundre avsluttede samtaler blir valgt ut.',
    shareError: 'Skriv et tall fra 0 til 100.',
    save: 'Lagre',
    saved: 'Oppsettet er lagret',
  },
}

export type Messages = typeof nb
