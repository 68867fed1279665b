import { pluralIn } from '../../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('en-GB')

export const enGB = {
  tab: 'Search by meaning',
  emptyTitle: 'Search goes by words',
  emptyText:
    'With a model that recognises meaning, the assistant finds the answer even when customers use quite different words from yours.',
  choose: 'Choose a model',
  leavesTitle: 'What is sent out',
  leaves: (host: string) =>
    `Every passage of your knowledge goes to ${host}, and each question when it is asked, just as the customer wrote it. A short follow-up goes together with the question before it.`,
  leavesOff: 'Nothing is sent while this is off.',
  leavesOwn: 'If the model runs on your own machine, nothing leaves the house.',
  states: {
    off: 'Off',
    filling: 'Reading',
    waiting: 'On hold',
    ready: 'In use',
    not_told_apart: 'Not in use',
  },
  progress: (done: string, total: string) => `${done} of ${total} passages read`,
  skipped: (count: number) =>
    plural(count, {
      one: 'The model did not take # passage. It is still found by its words.',
      other: 'The model did not take # passages. They are still found by their words.',
    }),
  ready: (share: string) =>
    `Found the right passage in ${share} of trials. Words and meaning count together.`,
  notToldApart:
    'The model does not tell your passages apart well enough, so only words are used. Try another model.',
  waitingText: 'Until then answers go by words. It is tried again by itself.',
  reasons: {
    budget: 'Today’s limit is reached. It goes on tomorrow, or when you raise the limit.',
    other_dimension: 'The model now gives a different kind of vector. Read everything again.',
  },
  tokens: (used: string, most: string) => `${used} of ${most} tokens today`,
  enabled: 'Use search by meaning',
  refill: 'Read again',
  refillTitle: 'Read everything again?',
  refillText: 'Every passage is sent to the model again. Until it is done, answers go by words.',
  more: 'More about search by meaning',
  edit: 'Edit',
  remove: 'Remove',
  removeTitle: (name: string) => `Remove ${name}?`,
  removeText: 'The key and all vectors are deleted. Search then goes by words alone.',
  removed: 'The model has been removed',
  saved: 'The model has been saved',
  form: {
    title: 'Model for search by meaning',
    providerTexts: {
      openai: 'text-embedding-3, with a key',
      ollama: 'Models on your own machine',
      compatible: 'Anything that speaks like OpenAI',
    },
    tested: (ms: string, numbers: string) => `It answers, in ${ms} ms, with ${numbers} numbers per text`,
  },
} satisfies Messages
