import { pluralIn } from '../../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('sv')

export const sv = {
  tab: 'Sök på betydelse',
  emptyTitle: 'Sökningen går på ord',
  emptyText:
    'Med en modell som känner igen betydelse hittar assistenten svaret även när kunden använder helt andra ord än ni.',
  choose: 'Välj modell',
  leavesTitle: 'Vad som skickas ut',
  leaves: (host: string) =>
    `Alla avsnitt i kunskapen skickas till ${host}, och varje fråga när den ställs, så som kunden skrev den. En kort följdfråga skickas tillsammans med den före.`,
  leavesOff: 'Inget skickas så länge detta är avstängt.',
  leavesOwn: 'Körs modellen på er egen dator lämnar inget huset.',
  states: {
    off: 'Avstängt',
    filling: 'Läses in',
    waiting: 'Står still',
    ready: 'Används',
    not_told_apart: 'Används inte',
  },
  progress: (done: string, total: string) => `${done} av ${total} avsnitt inlästa`,
  skipped: (count: number) =>
    plural(count, {
      one: 'Modellen tog inte emot # avsnitt. Det hittas fortfarande på ord.',
      other: 'Modellen tog inte emot # avsnitt. De hittas fortfarande på ord.',
    }),
  ready: (share: string) =>
    `Hittade rätt avsnitt i ${share} av proven. Ord och betydelse räknas tillsammans.`,
  notToldApart:
    'Modellen skiljer inte era avsnitt tillräckligt väl åt, så bara orden används. Prova en annan modell.',
  waitingText: 'Svaren går på ord så länge, och det provas igen av sig självt.',
  reasons: {
    budget: 'Gränsen för i dag är nådd. Det fortsätter i morgon, eller när du höjer gränsen.',
    other_dimension: 'Modellen ger nu en annan sorts vektorer än förut. Läs in på nytt.',
  },
  tokens: (used: string, most: string) => `${used} av ${most} token i dag`,
  enabled: 'Använd sök på betydelse',
  refill: 'Läs in på nytt',
  refillTitle: 'Läsa in allt på nytt?',
  refillText: 'Alla avsnitt skickas till modellen igen. Svaren går på ord tills det är klart.',
  more: 'Mer om sök på betydelse',
  edit: 'Redigera',
  remove: 'Ta bort',
  removeTitle: (name: string) => `Ta bort ${name}?`,
  removeText: 'Nyckeln och alla vektorer raderas. Sökningen går sedan bara på ord.',
  removed: 'Modellen är borttagen',
  saved: 'Modellen är sparad',
  form: {
    title: 'Modell för sök på betydelse',
    providerTexts: {
      openai: 'text-embedding-3, med nyckel',
      ollama: 'Modeller på egen dator',
      compatible: 'Allt som talar som OpenAI',
    },
    tested: (ms: string, numbers: string) => `Den svarar, på ${ms} ms, med ${numbers} tal per text`,
  },
} satisfies Messages
