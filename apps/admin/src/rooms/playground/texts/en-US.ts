import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

// American English differs in a few words only; what differs stands here.
export const enUS = {
  ...enGB,
  entities: { ...enGB.entities, postcode: 'ZIP code' },
  foundNothing: 'No passage fit.',
  alikeBy: (words: string) => `Recognized by: ${words}`,
} satisfies Messages
