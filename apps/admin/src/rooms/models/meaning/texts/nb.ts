import { pluralIn } from '../../../../texts/plural.ts'

const plural = pluralIn('nb')

export const nb = {
  tab: 'Søk på mening',
  emptyTitle: 'Søket går på ord',
  emptyText:
    'Med en modell som kjenner igjen mening, finner assistenten svaret også når kunden bruker helt andre ord enn dere.',
  choose: 'Velg modell',
  leavesTitle: 'Hva som sendes ut',
  leaves: (host: string) =>
    `Alle avsnitt i kunnskapen sendes til ${host}, og hvert spørsmål når det stilles, slik kunden skrev det. Et kort oppfølgingsspørsmål sendes sammen med det før.`,
  leavesOff: 'Ingenting sendes så lenge dette er slått av.',
  leavesOwn: 'Kjører modellen på deres egen maskin, forlater ingenting huset.',
  states: {
    off: 'Slått av',
    filling: 'Leses inn',
    waiting: 'Står stille',
    ready: 'I bruk',
    not_told_apart: 'Ikke i bruk',
  },
  progress: (done: string, total: string) => `${done} av ${total} avsnitt lest inn`,
  skipped: (count: number) =>
    plural(count, {
      one: 'Modellen tok ikke imot # avsnitt. Det finnes fortsatt på ord.',
      other: 'Modellen tok ikke imot # avsnitt. De finnes fortsatt på ord.',
    }),
  ready: (share: string) => `Fant riktig avsnitt i ${share} av prøvene. Ord og mening teller sammen.`,
  notToldApart:
    'Modellen skiller ikke avsnittene deres godt nok fra hverandre, så bare ordene brukes. Prøv en annen modell.',
  waitingText: 'Svarene går på ord så lenge, og det prøves igjen av seg selv.',
  reasons: {
    budget: 'Grensen for i dag er nådd. Det går videre i morgen, eller når du hever grensen.',
    other_dimension: 'Modellen gir nå en annen slags vektorer enn før. Les inn på nytt.',
  },
  tokens: (used: string, most: string) => `${used} av ${most} tokener i dag`,
  enabled: 'Bruk søk på mening',
  refill: 'Les inn på nytt',
  refillTitle: 'Lese inn alt på nytt?',
  refillText: 'Alle avsnitt sendes til modellen igjen. Svarene går på ord til det er ferdig.',
  more: 'Mer om søk på mening',
  edit: 'Rediger',
  remove: 'Fjern',
  removeTitle: (name: string) => `Fjerne ${name}?`,
  removeText: 'Nøkkelen og alle vektorene slettes. Søket går da bare på ord.',
  removed: 'Modellen er fjernet',
  saved: 'Modellen er lagret',
  form: {
    title: 'Modell for søk på mening',
    providerTexts: {
      openai: 'text-embedding-3, med nøkkel',
      ollama: 'Modeller på egen maskin',
      compatible: 'Alt som snakker som OpenAI',
    },
    tested: (ms: string, numbers: string) => `Den svarer, på ${ms} ms, med ${numbers} tall per tekst`,
  },
}

export type Messages = typeof nb
