import type { Messages } from './nb.ts'

export const enGB = {
  title: 'Mailbox',
  text: 'Svar reads it every two minutes and deals with email that came back and with replies to tickets. Nothing is deleted.',
  emptyTitle: 'No mailbox',
  emptyText:
    'Without one you won’t know whether email through your own server comes back, and customers can’t reply to tickets by email.',
  add: 'Add mailbox',
  change: 'Change mailbox',
  passwordText: 'The password is stored encrypted and never shown again. The connection is always encrypted.',
  fields: {
    host: 'IMAP server',
    port: 'Port',
    user: 'User name',
    password: 'Password',
    address: 'Return address',
  },
  hints: {
    host: 'For example imap.company.co.uk',
    address:
      'The mailbox’s own address, if it also takes email to name+anything@company.co.uk. Each bounce can then be told apart for certain.',
  },
  missing: {
    host: 'Enter the server’s name, for example imap.company.co.uk.',
    port: 'Enter a number from 1 to 65535.',
    user: 'Please fill this in.',
    password: 'Enter the password again.',
    address: 'This is not an email address.',
  },
  save: 'Save',
  saved: 'The mailbox has been saved',
  more: 'More for the mailbox',
  look: 'Read now',
  looking: 'Reading …',
  remove: 'Remove',
  removeTitle: 'Stop reading the mailbox?',
  removeText: 'What is in it stays there. The password is deleted here.',
  removed: 'The mailbox is no longer read',
  health: { unknown: 'Not read yet', ok: 'Working', failing: 'Cannot be read' },
  since: {
    ok: (when: string) => `Last read ${when}`,
    failing: (when: string) => `Since ${when}`,
  },
  said: (words: string) => `The answer was: ${words}`,
} satisfies Messages
