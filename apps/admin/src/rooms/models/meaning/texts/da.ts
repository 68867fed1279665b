import { pluralIn } from '../../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('da')

export const da = {
  tab: 'Søg på betydning',
  emptyTitle: 'Søgningen går på ord',
  emptyText:
    'Med en model, der genkender betydning, finder assistenten også svaret, når kunden bruger helt andre ord end jer.',
  choose: 'Vælg model',
  leavesTitle: 'Hvad der sendes ud',
  leaves: (host: string) =>
    `Alle afsnit i jeres viden sendes til ${host}, og hvert spørgsmål, når det stilles, sådan som kunden skrev det. Et kort opfølgende spørgsmål sendes sammen med det forrige.`,
  leavesOff: 'Intet sendes, så længe det er slået fra.',
  leavesOwn: 'Kører modellen på jeres egen maskine, forlader intet huset.',
  states: {
    off: 'Slået fra',
    filling: 'Læses ind',
    waiting: 'Står stille',
    ready: 'I brug',
    not_told_apart: 'Ikke i brug',
  },
  progress: (done: string, total: string) => `${done} af ${total} afsnit læst ind`,
  skipped: (count: number) =>
    plural(count, {
      one: 'Modellen tog ikke imod # afsnit. Det findes stadig på ord.',
      other: 'Modellen tog ikke imod # afsnit. De findes stadig på ord.',
    }),
  ready: (share: string) =>
    `Fandt det rigtige afsnit i ${share} af prøverne. Ord og betydning tæller sammen.`,
  notToldApart:
    'Modellen kan ikke skelne godt nok mellem jeres afsnit, så kun ordene bruges. Prøv en anden model.',
  waitingText: 'Svarene går på ord så længe, og der prøves igen af sig selv.',
  reasons: {
    budget: 'Grænsen for i dag er nået. Det går videre i morgen, eller når du hæver grænsen.',
    other_dimension: 'Modellen giver nu en anden slags vektorer end før. Læs ind igen.',
  },
  tokens: (used: string, most: string) => `${used} af ${most} tokens i dag`,
  enabled: 'Brug søgning på betydning',
  refill: 'Læs ind igen',
  refillTitle: 'Læse alt ind igen?',
  refillText: 'Alle afsnit sendes til modellen igen. Svarene går på ord, indtil det er færdigt.',
  more: 'Mere om søgning på betydning',
  edit: 'Rediger',
  remove: 'Fjern',
  removeTitle: (name: string) => `Fjerne ${name}?`,
  removeText: 'Nøglen og alle vektorer slettes. Søgningen går derefter kun på ord.',
  removed: 'Modellen er fjernet',
  saved: 'Modellen er gemt',
  form: {
    title: 'Model til søgning på betydning',
    providerTexts: {
      openai: 'text-embedding-3, med nøgle',
      ollama: 'Modeller på egen maskine',
      compatible: 'Alt, der taler som OpenAI',
    },
    tested: (ms: string, numbers: string) => `Den svarer på ${ms} ms med ${numbers} tal pr. tekst`,
  },
} satisfies Messages
