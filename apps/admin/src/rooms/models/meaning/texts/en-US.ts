import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

// American English differs in one letter here.
export const enUS = {
  ...enGB,
  emptyText: enGB.emptyText.replace('recognises', 'recognizes'),
} satisfies Messages
