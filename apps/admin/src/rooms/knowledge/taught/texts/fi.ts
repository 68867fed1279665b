import { pluralIn } from '../../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('fi')

export const fi = {
  hints: {
    title: 'Hylätyt ehdotukset',
    text: 'Kollegat eivät hyväksyneet avustajan vastausta. Korjaa lähde tai vastaus, niin ensi kerralla menee paremmin.',
    reasons: {
      wrong: 'Väärin',
      outdated: 'Vanhentunut',
      tone: 'Väärä sävy',
      not_asked: 'Vastasi muuhun',
    },
    conversation: 'Näytä keskustelu',
    sources: 'Lähde:',
    settle: 'Valmis',
  },
  outcomes: {
    title: 'Avustajan ehdotukset',
    made: (count: number, days: number) =>
      `${plural(count, { one: '# ehdotus', other: '# ehdotusta' })} ${plural(days, { one: 'viime vuorokauden aikana', other: 'viimeisten # päivän aikana' })}.`,
    changed: (share: string) => `Muokatuissa sanoista muuttui ${share}.`,
    names: { used: 'Käytetty sellaisenaan', edited: 'Muokattu', refused: 'Hylätty', passed: 'Ei käytetty' },
    bySource: 'Lähteittäin',
    source: 'Lähde',
  },
  tests: {
    emptyTitle: 'Ei vielä testejä',
    emptyText:
      'Kun joku korjaa vastauksen keskustelussa, kysymys säilyy täällä. Se kysytään uudelleen, kun tieto muuttuu.',
    passing: (count: number) => plural(count, { one: '# testi läpi', other: '# testiä läpi' }),
    broken: (count: number) => plural(count, { one: '# ei enää toimi', other: '# ei enää toimi' }),
    running: 'Kysytään uudelleen …',
    current: 'Kysytty uudelleen tiedon viimeisen muutoksen jälkeen.',
    behind: 'Tieto on muuttunut viime kerran jälkeen.',
    run: 'Kysy uudelleen',
    states: { new: 'Vastausta ei vielä löydy', passes: 'Läpi', broken: 'Ei enää toimi' },
    taught: 'Pitäisi vastata',
    now: 'Vastaa nyt',
    nothing: 'Ei mitään',
    conversation: 'Näytä keskustelu',
    remove: (question: string) => `Poista testi ”${question}”`,
    wouldPass: (count: number) =>
      plural(count, {
        one: 'Aiemmin opetettu toimii: # testi.',
        other: 'Aiemmin opetettu toimii: # testiä.',
      }),
    wouldBreak: (count: number) =>
      plural(count, { one: '# testi lakkaisi toimimasta:', other: '# testiä lakkaisi toimimasta:' }),
  },
} satisfies Messages
