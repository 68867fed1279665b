import { pluralIn } from '../../../texts/plural.ts'
import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('en-US')

export const enUS = {
  ...enGB,
  text: 'Invitations, sign-in links, alerts and replies that Svar has written for you.',
  noServerText:
    'Emails aren’t sent; they are kept here for you to read. Set SMTP_URL where Svar runs, then restart it:',
  emptyTitle: 'No emails yet',
  emptyText: 'When Svar invites someone or tells you that a customer is waiting, the email shows up here.',
  meanings: {
    delayed: 'The recipient’s server has not accepted the email yet. Further attempts follow.',
    delivered: 'The email has arrived.',
    bounced: 'The recipient’s mail server returned the email. The address gets no more.',
    complained:
      'The recipient reported the email as spam. The address only gets what someone is waiting for, such as sign-in links.',
    suppressed: 'The address is on the list of those you don’t write to.',
    queued: 'The email will be sent in a moment.',
    retried: 'That attempt failed. Svar tries again by itself, at ever longer intervals.',
    kept: 'No mail server was set up, so the email was kept here.',
    failed: 'The mail server did not accept the email.',
    uncertain:
      'The connection was lost while the email was being sent. It may have arrived, so Svar doesn’t send it again by itself.',
  },
  tooMany: {
    ...enGB.tooMany,
    title: (count: number) =>
      plural(count, {
        one: '# email held back in the last 24 hours',
        other: '# emails held back in the last 24 hours',
      }),
    text: 'Anyone can name any address, so one address gets at most 5 receipts and copies in an hour and 15 in a day. Open an email to send it anyway.',
  },
  goneTitle: 'There is no such email',
  toAll: 'See all emails',
  channels: { ...enGB.channels, mail: 'Email' },
  suppressed: {
    ...enGB.suppressed,
    emptyText: 'When an email bounces or someone unsubscribes, the address shows up here.',
    removeText: 'The address is taken off the list. If an email bounces again, it is put back.',
  },
  words: { ...enGB.words, toMail: 'See the email' },
} satisfies Messages
