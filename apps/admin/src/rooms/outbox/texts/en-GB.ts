import type { Messages } from './nb.ts'

export const enGB = {
  title: 'Outgoing mail',
  text: 'Invitations, sign-in links, alerts and replies that Svar has written on your behalf.',
  noServerTitle: 'No mail server is set up',
  noServerText:
    'Mails aren’t sent; they are kept here for you to read. Set SMTP_URL where Svar runs, then restart it:',
  emptyTitle: 'No mails yet',
  emptyText: 'When Svar invites somebody or tells you that a customer is waiting, the mail shows up here.',
  more: 'Show more',
  subject: 'Subject',
  to: 'To',
  state: 'Status',
  written: 'Written',
  sent: 'Sent',
  states: {
    queued: 'Queued',
    sent: 'Sent',
    kept: 'Kept here',
    failed: 'Not sent',
    uncertain: 'Uncertain',
  },
  meanings: {
    queued: 'The mail will be sent in a moment.',
    kept: 'No mail server was set up, so the mail was kept here.',
    failed: 'The mail server did not accept the mail.',
    uncertain:
      'The connection was lost while the mail was being sent. It may have arrived, so it isn’t sent a second time.',
  },
  serverSaid: (answer: string) => `The server said: ${answer}`,
  shownAs: 'Show as',
  asLetter: 'As the reader sees it',
  asText: 'Plain text',
  linksHidden: 'Links that let somebody in are shown to the recipient only.',
  goneTitle: 'There is no such mail',
  goneText: 'It may have been deleted, or the address is wrong.',
  toAll: 'See all mails',
} satisfies Messages
