import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

// American English differs in one word and in its quotation marks here.
export const enUS = {
  ...enGB,
  answers: { ...enGB.answers, words: (text: string) => `“${text}”` },
  settings: { ...enGB.settings, share: 'Random sample, percent' },
} satisfies Messages
