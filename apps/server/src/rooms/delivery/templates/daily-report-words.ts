import type { Words } from './letter.ts'

interface ReportWords {
  subject(day: string): string
  heading(day: string): string
  intro: string
  /** For who sees only some of the conversations. */
  partOnly: string
  conversations: string
  answeredAlone: string
  handledByPerson: string
  resolved: string
  firstReply: string
  satisfied: string
  of(some: string, all: string): string
  tickets: string
  errors: string
  waiting: string
  questions: string
  topErrors: string
  button: string
  choose: string
}

const english: ReportWords = {
  subject: (day) => `Your day in Svar: ${day}`,
  heading: (day) => `What happened on ${day}`,
  intro: 'The day in short, beside the same weekday a week before:',
  partOnly: 'This counts the conversations that you can see.',
  conversations: 'Conversations',
  answeredAlone: 'Answered by the assistant alone',
  handledByPerson: 'Answered by a person',
  resolved: 'Known to be resolved',
  firstReply: 'First reply, median',
  satisfied: 'Satisfied customers',
  of: (some, all) => `${some} of ${all}`,
  tickets: 'New tickets',
  errors: 'Errors in your programs',
  waiting: 'Waiting for a person now',
  questions: 'Asked most',
  topErrors: 'Most frequent errors',
  button: 'See more',
  choose: 'Choose what you are told of',
}

export const words: Words<ReportWords> = {
  nb: {
    subject: (day) => `Dagen i Svar: ${day}`,
    heading: (day) => `Dette skjedde ${day}`,
    intro: 'Dagen i korte trekk, ved siden av samme ukedag uken før:',
    partOnly: 'Her er samtalene som du kan se, tatt med.',
    conversations: 'Samtaler',
    answeredAlone: 'Besvart av assistenten alene',
    handledByPerson: 'Besvart av en person',
    resolved: 'Løst, og det vet vi',
    firstReply: 'Første svar, median',
    satisfied: 'Fornøyde kunder',
    of: (some, all) => `${some} av ${all}`,
    tickets: 'Nye saker',
    errors: 'Feil i programmene deres',
    waiting: 'Venter på en person nå',
    questions: 'Spurt om oftest',
    topErrors: 'De hyppigste feilene',
    button: 'Se mer',
    choose: 'Velg hva du vil vite om',
  },
  sv: {
    subject: (day) => `Dagen i Svar: ${day}`,
    heading: (day) => `Det här hände ${day}`,
    intro: 'Dagen i korthet, bredvid samma veckodag veckan innan:',
    partOnly: 'Här räknas de samtal som du kan se.',
    conversations: 'Samtal',
    answeredAlone: 'Besvarade av assistenten ensam',
    handledByPerson: 'Besvarade av en människa',
    resolved: 'Lösta, och det vet vi',
    firstReply: 'Första svar, median',
    satisfied: 'Nöjda kunder',
    of: (some, all) => `${some} av ${all}`,
    tickets: 'Nya ärenden',
    errors: 'Fel i era program',
    waiting: 'Väntar på en människa nu',
    questions: 'Vanligaste frågorna',
    topErrors: 'Vanligaste felen',
    button: 'Se mer',
    choose: 'Välj vad du vill veta',
  },
  da: {
    subject: (day) => `Dagen i Svar: ${day}`,
    heading: (day) => `Det skete den ${day}`,
    intro: 'Dagen i korte træk, ved siden af samme ugedag ugen før:',
    partOnly: 'Her er de samtaler talt med, som du kan se.',
    conversations: 'Samtaler',
    answeredAlone: 'Besvaret af assistenten alene',
    handledByPerson: 'Besvaret af et menneske',
    resolved: 'Løst, og det ved vi',
    firstReply: 'Første svar, median',
    satisfied: 'Tilfredse kunder',
    of: (some, all) => `${some} af ${all}`,
    tickets: 'Nye sager',
    errors: 'Fejl i jeres programmer',
    waiting: 'Venter på et menneske nu',
    questions: 'Spurgt om oftest',
    topErrors: 'De hyppigste fejl',
    button: 'Se mere',
    choose: 'Vælg, hvad du vil vide',
  },
  fi: {
    subject: (day) => `Päivä Svarissa: ${day}`,
    heading: (day) => `Mitä tapahtui ${day}`,
    intro: 'Päivä lyhyesti, vieressä sama viikonpäivä viikkoa aiemmin:',
    partOnly: 'Mukana ovat keskustelut, jotka sinä näet.',
    conversations: 'Keskustelut',
    answeredAlone: 'Avustaja vastasi yksin',
    handledByPerson: 'Ihminen vastasi',
    resolved: 'Varmasti ratkenneet',
    firstReply: 'Ensimmäinen vastaus, mediaani',
    satisfied: 'Tyytyväiset asiakkaat',
    of: (some, all) => `${some}/${all}`,
    tickets: 'Uudet tiketit',
    errors: 'Virheet ohjelmissanne',
    waiting: 'Odottaa ihmistä nyt',
    questions: 'Kysyttiin eniten',
    topErrors: 'Yleisimmät virheet',
    button: 'Katso lisää',
    choose: 'Valitse, mistä saat tiedon',
  },
  de: {
    subject: (day) => `Ihr Tag in Svar: ${day}`,
    heading: (day) => `Das war der ${day}`,
    intro: 'Der Tag in Kürze, daneben derselbe Wochentag in der Woche davor:',
    partOnly: 'Gezählt sind die Unterhaltungen, die Sie sehen können.',
    conversations: 'Unterhaltungen',
    answeredAlone: 'Vom Assistenten allein beantwortet',
    handledByPerson: 'Von einem Menschen beantwortet',
    resolved: 'Nachweislich gelöst',
    firstReply: 'Erste Antwort, Median',
    satisfied: 'Zufriedene Kunden',
    of: (some, all) => `${some} von ${all}`,
    tickets: 'Neue Tickets',
    errors: 'Fehler in Ihren Programmen',
    waiting: 'Warten gerade auf einen Menschen',
    questions: 'Am häufigsten gefragt',
    topErrors: 'Häufigste Fehler',
    button: 'Mehr ansehen',
    choose: 'Auswählen, was Sie erfahren möchten',
  },
  'en-US': english,
  'en-GB': english,
}
