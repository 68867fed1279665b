import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

// American English differs in a few words and in its quotation marks; what differs stands here.
export const enUS = {
  ...enGB,
  questions: {
    ...enGB.questions,
    alternativesHint: 'One per line. The more there are, the more easily the assistant recognizes it.',
    publishHint: 'The assistant uses it right away. Switch off to keep it as a draft.',
    removeTitle: (question: string) => `Delete “${question}”?`,
    removeText: 'The assistant stops using the answer right away. This cannot be undone.',
    more: (question: string) => `More about “${question}”`,
  },
  source: {
    ...enGB.source,
    addText: 'The assistant reads it and answers from it right away.',
    removeTitle: (name: string) => `Remove “${name}”?`,
    removeText: 'The assistant stops answering from it right away. This cannot be undone.',
    more: (name: string) => `More about “${name}”`,
    passagesOf: (name: string) => `Passages of “${name}”`,
  },
} satisfies Messages
