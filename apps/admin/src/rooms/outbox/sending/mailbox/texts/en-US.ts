import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

export const enUS = {
  ...enGB,
  fields: { ...enGB.fields, user: 'Username' },
  hints: {
    host: 'For example imap.company.com',
    address:
      'The mailbox’s own address, if it also takes email to name+anything@company.com. Each bounce can then be told apart for certain.',
  },
  missing: { ...enGB.missing, host: 'Enter the server’s name, for example imap.company.com.' },
} satisfies Messages
