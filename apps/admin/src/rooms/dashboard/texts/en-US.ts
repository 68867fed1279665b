import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

export const enUS: Messages = {
  ...enGB,
  hours: {
    ...enGB.hours,
    hint: 'Use the arrow keys to move between hours.',
  },
}
