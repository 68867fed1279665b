import { pluralIn } from '../../../../texts/plural.ts'

const plural = pluralIn('nb')

export const nb = {
  hints: {
    title: 'Avviste forslag',
    text: 'Kollegene sa nei til det assistenten ville svart. Rett kilden eller svaret, så blir det bedre neste gang.',
    reasons: {
      wrong: 'Feil',
      outdated: 'Utdatert',
      tone: 'Feil tone',
      not_asked: 'Svarte på noe annet',
    },
    conversation: 'Se samtalen',
    sources: 'Hentet fra:',
    settle: 'Ferdig',
  },
  outcomes: {
    title: 'Assistentens forslag',
    made: (count: number, days: number) =>
      `${plural(count, { one: '# forslag', other: '# forslag' })} de siste ${plural(days, { one: 'døgnet', other: '# dagene' })}.`,
    changed: (share: string) => `I de redigerte ble ${share} av ordene endret.`,
    names: { used: 'Brukt som de var', edited: 'Redigert', refused: 'Avvist', passed: 'Ikke brukt' },
    bySource: 'Fordelt på kilder',
    source: 'Kilde',
  },
  tests: {
    emptyTitle: 'Ingen prøver ennå',
    emptyText:
      'Når noen retter et svar i en samtale, tas spørsmålet vare på her. Det stilles på nytt når kunnskapen endres.',
    passing: (count: number) => plural(count, { one: '# prøve består', other: '# prøver består' }),
    broken: (count: number) => plural(count, { one: '# virker ikke lenger', other: '# virker ikke lenger' }),
    running: 'Stiller spørsmålene på nytt …',
    current: 'Stilt på nytt etter siste endring i kunnskapen.',
    behind: 'Kunnskapen er endret siden sist.',
    run: 'Still dem på nytt',
    states: { new: 'Finner ikke svaret ennå', passes: 'Består', broken: 'Virker ikke lenger' },
    taught: 'Skal svare',
    now: 'Svarer nå',
    nothing: 'Ingenting',
    conversation: 'Se samtalen',
    remove: (question: string) => `Fjern prøven «${question}»`,
    wouldPass: (count: number) =>
      plural(count, {
        one: 'Det som er lært før, består: # prøve.',
        other: 'Det som er lært før, består: # prøver.',
      }),
    wouldBreak: (count: number) =>
      plural(count, { one: '# prøve ville sluttet å virke:', other: '# prøver ville sluttet å virke:' }),
  },
}

export type Messages = typeof nb
