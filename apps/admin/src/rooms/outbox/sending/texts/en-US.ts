import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

export const enUS = {
  ...enGB,
  tryText: 'A short message is sent through this account right away.',
  fields: { ...enGB.fields, user: 'Username' },
  hints: { ...enGB.hints, host: 'For example smtp.company.com' },
  look: {
    ...enGB.look,
    text: 'The color follows the chat. The logo stands at the top of emails in place of the name.',
  },
} satisfies Messages
