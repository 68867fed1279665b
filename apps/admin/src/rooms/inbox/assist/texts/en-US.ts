import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

// American English differs in its quotation marks only.
export const enUS = {
  ...enGB,
  moods: {
    ...enGB.moods,
    remove: (name: string) => `Remove “${name}”`,
    words: (text: string) => `“${text}”`,
  },
  teach: {
    ...enGB.teach,
    changeIt: (question: string) => `Change the answer to “${question}”, which was used here`,
  },
} satisfies Messages
