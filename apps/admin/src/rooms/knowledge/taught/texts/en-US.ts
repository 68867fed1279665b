import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

// American English differs in its quotation marks only.
export const enUS = {
  ...enGB,
  tests: { ...enGB.tests, remove: (question: string) => `Remove the test “${question}”` },
} satisfies Messages
