import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

// American English differs in its quotation marks only; what differs stands here.
export const enUS = {
  ...enGB,
  persona: {
    ...enGB.persona,
    roleHint: 'One sentence, such as “Helps customers with moving and storage.”',
    instructionsHint:
      'For example: “Never mention competitors. Offer a home visit when somebody asks about prices.”',
  },
} satisfies Messages
