import { pluralIn } from '../../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('sv')

export const sv = {
  hints: {
    title: 'Avvisade förslag',
    text: 'Kollegorna sa nej till det som assistenten skulle ha svarat. Rätta källan eller svaret, så blir det bättre nästa gång.',
    reasons: {
      wrong: 'Fel',
      outdated: 'Inaktuellt',
      tone: 'Fel ton',
      not_asked: 'Svarade på något annat',
    },
    conversation: 'Visa samtalet',
    sources: 'Hämtat från:',
    settle: 'Klart',
  },
  outcomes: {
    title: 'Assistentens förslag',
    made: (count: number, days: number) =>
      `${plural(count, { one: '# förslag', other: '# förslag' })} ${plural(days, { one: 'det senaste dygnet', other: 'de senaste # dagarna' })}.`,
    changed: (share: string) => `I de redigerade ändrades ${share} av orden.`,
    names: { used: 'Använda som de var', edited: 'Redigerade', refused: 'Avvisade', passed: 'Inte använda' },
    bySource: 'Fördelat på källor',
    source: 'Källa',
  },
  tests: {
    emptyTitle: 'Inga tester ännu',
    emptyText:
      'När någon rättar ett svar i ett samtal sparas frågan här. Den ställs igen när kunskapen ändras.',
    passing: (count: number) => plural(count, { one: '# test godkänt', other: '# tester godkända' }),
    broken: (count: number) =>
      plural(count, { one: '# fungerar inte längre', other: '# fungerar inte längre' }),
    running: 'Ställer frågorna igen …',
    current: 'Ställda igen efter den senaste ändringen i kunskapen.',
    behind: 'Kunskapen har ändrats sedan sist.',
    run: 'Ställ dem igen',
    states: { new: 'Hittar inte svaret ännu', passes: 'Godkänt', broken: 'Fungerar inte längre' },
    taught: 'Ska svara',
    now: 'Svarar nu',
    nothing: 'Ingenting',
    conversation: 'Visa samtalet',
    remove: (question: string) => `Ta bort testet ”${question}”`,
    wouldPass: (count: number) =>
      plural(count, {
        one: 'Det som lärts in tidigare fungerar: # test.',
        other: 'Det som lärts in tidigare fungerar: # tester.',
      }),
    wouldBreak: (count: number) =>
      plural(count, { one: '# test skulle sluta fungera:', other: '# tester skulle sluta fungera:' }),
  },
} satisfies Messages
