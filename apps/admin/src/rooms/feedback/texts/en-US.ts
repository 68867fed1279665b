import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

// American English differs in one word here.
export const enUS = {
  ...enGB,
  settings: { ...enGB.settings, share: 'Random sample, percent' },
} satisfies Messages
