import { pluralIn } from '../../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('da')

export const da = {
  hints: {
    title: 'Afviste forslag',
    text: 'Kollegerne sagde nej til det, assistenten ville have svaret. Ret kilden eller svaret, så bliver det bedre næste gang.',
    reasons: {
      wrong: 'Forkert',
      outdated: 'Forældet',
      tone: 'Forkert tone',
      not_asked: 'Svarede på noget andet',
    },
    conversation: 'Se samtalen',
    sources: 'Hentet fra:',
    settle: 'Færdig',
  },
  outcomes: {
    title: 'Assistentens forslag',
    made: (count: number, days: number) =>
      `${plural(count, { one: '# forslag', other: '# forslag' })} ${plural(days, { one: 'det seneste døgn', other: 'de seneste # dage' })}.`,
    changed: (share: string) => `I de redigerede blev ${share} af ordene ændret.`,
    names: { used: 'Brugt, som de var', edited: 'Redigeret', refused: 'Afvist', passed: 'Ikke brugt' },
    bySource: 'Fordelt på kilder',
    source: 'Kilde',
  },
  tests: {
    emptyTitle: 'Ingen prøver endnu',
    emptyText:
      'Når nogen retter et svar i en samtale, gemmes spørgsmålet her. Det stilles igen, når viden ændres.',
    passing: (count: number) => plural(count, { one: '# prøve består', other: '# prøver består' }),
    broken: (count: number) =>
      plural(count, { one: '# virker ikke længere', other: '# virker ikke længere' }),
    running: 'Stiller spørgsmålene igen …',
    current: 'Stillet igen efter den seneste ændring i viden.',
    behind: 'Viden er ændret siden sidst.',
    run: 'Stil dem igen',
    states: { new: 'Finder ikke svaret endnu', passes: 'Består', broken: 'Virker ikke længere' },
    taught: 'Skal svare',
    now: 'Svarer nu',
    nothing: 'Ingenting',
    conversation: 'Se samtalen',
    remove: (question: string) => `Fjern prøven »${question}«`,
    wouldPass: (count: number) =>
      plural(count, {
        one: 'Det, der er lært før, består: # prøve.',
        other: 'Det, der er lært før, består: # prøver.',
      }),
    wouldBreak: (count: number) =>
      plural(count, {
        one: '# prøve ville holde op med at virke:',
        other: '# prøver ville holde op med at virke:',
      }),
  },
} satisfies Messages
