import type { Messages } from './nb.ts'

export const enGB = {
  title: 'Alerts',
  text: 'What you want to know, and where. Only for you, in this workspace.',
  kinds: {
    waiting: 'A customer is waiting',
    risk: 'A customer may be lost',
    promise: 'A deadline in a ticket',
    error: 'An error in your programs',
    system: 'Svar needs attention',
    report: 'Daily report',
  },
  kindTexts: {
    waiting: 'When somebody asks for a person.',
    risk: 'When somebody seems dissatisfied or means to leave.',
    promise: 'When the deadline in a ticket that you have or watch is near, or has passed.',
    error: 'A new error, one that is back, or far more than usual.',
    system: 'When something does not sort itself out, such as a full disk.',
    report: 'Yesterday in figures, at seven in the morning. Nothing after a day on which nothing happened.',
  },
  channels: { mail: 'Email', push: 'Browser', slack: 'Slack' },
  noSlack: 'Slack can be chosen once an admin has added an account for it under Outgoing mail.',
  notifyEmail: (address: string) =>
    `${address} gets an email in any case. That is set for the whole workspace.`,
  trial: {
    title: 'Try your alerts',
    text: 'A short message to you, straight away.',
    send: 'Send a test',
    browsers: (count: number) =>
      count === 0 ? 'Not turned on in any browser.' : count === 1 ? 'One browser.' : `${count} browsers.`,
    slack: 'Everybody in the channel sees it.',
    taken: {
      mail: 'Sent. If it does not arrive, look in your spam folder.',
      push: 'Sent. If nothing shows, check that this device allows notifications from the browser.',
      slack: 'Sent. It should be in the channel now.',
    },
    refused: (said: string) => `It was not accepted: ${said}`,
    gone: 'One browser has been signed out or is no longer there. Turn alerts on there again.',
    suppressed: 'Nothing is written to this address. An admin can take it off the list under Outgoing mail.',
    no_sender: 'There is no mail server yet, so email stays under Outgoing mail.',
  },
  browser: {
    title: 'This browser',
    states: {
      unsupported: 'This browser cannot show alerts. On an iPhone, add Svar to the Home Screen first.',
      refused: 'Alerts are blocked. Allow them in the browser’s settings for this site.',
      off: 'Does not show alerts.',
      on: 'Shows alerts, even when Svar is not open.',
    },
    on: 'Turn on here',
    off: 'Turn off here',
    failed: 'That did not work',
  },
} satisfies Messages
