import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

// American English differs in a few words only; what differs stands here.
export const enUS = {
  ...enGB,
  typeToConfirm: (words: string) => `Type “${words}” to confirm`,
  pickColor: (label: string) => `${label}: pick a color`,
  datePattern: 'mm/dd/yyyy',
} satisfies Messages
