import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

export const enUS = {
  ...enGB,
  answeredMeanwhile: (name: string) => `${name} replied in the meantime.`,
  customerWroteMeanwhile: 'The customer wrote in the meantime. The conversation was not closed.',
  colleagueWroteMeanwhile: (name: string) =>
    `${name} replied in the meantime. The conversation was not closed.`,
} satisfies Messages
