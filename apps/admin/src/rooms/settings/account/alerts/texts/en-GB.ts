import type { Messages } from './nb.ts'

export const enGB = {
  title: 'Alerts',
  text: 'What you want to know, and where. Only for you, in this workspace.',
  kinds: {
    waiting: 'A customer is waiting',
    error: 'An error in your programs',
    system: 'Svar needs attention',
  },
  kindTexts: {
    waiting: 'When somebody asks for a person.',
    error: 'A new error, one that is back, or far more than usual.',
    system: 'When something does not sort itself out, such as a full disk.',
  },
  channels: { mail: 'Email', push: 'Browser', slack: 'Slack' },
  noSlack: 'Slack can be chosen once an admin has added an account for it under Outgoing mail.',
  notifyEmail: (address: string) =>
    `${address} gets an email in any case. That is set for the whole workspace.`,
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
