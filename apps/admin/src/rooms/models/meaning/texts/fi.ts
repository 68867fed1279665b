import { pluralIn } from '../../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('fi')

export const fi = {
  tab: 'Merkityshaku',
  emptyTitle: 'Haku perustuu sanoihin',
  emptyText:
    'Kun malli tunnistaa merkityksiä, avustaja löytää vastauksen silloinkin, kun asiakas käyttää aivan muita sanoja kuin te.',
  choose: 'Valitse malli',
  leavesTitle: 'Mitä lähetetään ulos',
  leaves: (host: string) =>
    `Kaikki tiedon kappaleet lähetetään osoitteeseen ${host}, samoin jokainen kysymys sellaisena kuin asiakas sen kirjoitti. Lyhyt jatkokysymys lähetetään edellisen kanssa.`,
  leavesOff: 'Mitään ei lähetetä, kun tämä on pois päältä.',
  leavesOwn: 'Jos malli toimii omalla koneellanne, mitään ei lähde talosta.',
  states: {
    off: 'Pois päältä',
    filling: 'Luetaan',
    waiting: 'Pysähdyksissä',
    ready: 'Käytössä',
    not_told_apart: 'Ei käytössä',
  },
  progress: (done: string, total: string) => `${done}/${total} kappaletta luettu`,
  skipped: (count: number) =>
    plural(count, {
      one: 'Malli ei ottanut vastaan # kappaletta. Se löytyy edelleen sanoilla.',
      other: 'Malli ei ottanut vastaan # kappaletta. Ne löytyvät edelleen sanoilla.',
    }),
  ready: (share: string) => `Oikea kappale löytyi ${share} kokeista. Sanat ja merkitys lasketaan yhdessä.`,
  notToldApart:
    'Malli ei erota kappaleitanne toisistaan riittävän hyvin, joten käytetään vain sanoja. Kokeile toista mallia.',
  waitingText: 'Sillä välin vastataan sanojen perusteella, ja yritys toistuu itsestään.',
  reasons: {
    budget: 'Tämän päivän raja on täynnä. Työ jatkuu huomenna tai kun nostat rajaa.',
    other_dimension: 'Malli antaa nyt erilaisia vektoreita kuin ennen. Lue kaikki uudelleen.',
  },
  tokens: (used: string, most: string) => `${used}/${most} tokenia tänään`,
  enabled: 'Käytä merkityshakua',
  refill: 'Lue uudelleen',
  refillTitle: 'Luetaanko kaikki uudelleen?',
  refillText: 'Kaikki kappaleet lähetetään mallille uudelleen. Siihen asti vastataan sanojen perusteella.',
  more: 'Lisää merkityshausta',
  edit: 'Muokkaa',
  remove: 'Poista',
  removeTitle: (name: string) => `Poistetaanko ${name}?`,
  removeText: 'Avain ja kaikki vektorit poistetaan. Sen jälkeen haku perustuu vain sanoihin.',
  removed: 'Malli on poistettu',
  saved: 'Malli on tallennettu',
  form: {
    title: 'Merkityshaun malli',
    providerTexts: {
      openai: 'text-embedding-3, avaimella',
      ollama: 'Mallit omalla koneella',
      compatible: 'Kaikki OpenAI-yhteensopivat',
    },
    tested: (ms: string, numbers: string) =>
      `Se vastaa, aikaa meni ${ms} ms, ${numbers} lukua tekstiä kohden`,
  },
} satisfies Messages
