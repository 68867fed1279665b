import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

export const enUS = {
  ...enGB,
  text: 'Invitations, sign-in links, alerts and replies that Svar has written for you.',
  noServerText:
    'Emails aren’t sent; they are kept here for you to read. Set SMTP_URL where Svar runs, then restart it:',
  emptyTitle: 'No emails yet',
  emptyText: 'When Svar invites someone or tells you that a customer is waiting, the email shows up here.',
  meanings: {
    queued: 'The email will be sent in a moment.',
    kept: 'No mail server was set up, so the email was kept here.',
    failed: 'The mail server did not accept the email.',
    uncertain:
      'The connection was lost while the email was being sent. It may have arrived, so it isn’t sent a second time.',
  },
  goneTitle: 'There is no such email',
  toAll: 'See all emails',
} satisfies Messages
