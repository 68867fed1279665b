import { pluralIn } from '../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('en-GB')

export const enGB = {
  newVersion: 'A new version is ready. What you are writing is kept.',
  reload: 'Reload',
  install: 'Install Svar',
  installOnIosTitle: 'How to install Svar',
  installOnIosText: 'In Safari, tap Share, then “Add to Home Screen”.',
  waiting: 'Waiting to be sent',
  waitingCount: (count: number) =>
    plural(count, { one: '# thing is waiting to be sent', other: '# things are waiting to be sent' }),
  refusedCount: (count: number) =>
    plural(count, { one: '# thing was not sent', other: '# things were not sent' }),
  cancel: 'Cancel',
  show: 'Show',
  answeredMeanwhile: (name: string) => `${name} answered meanwhile.`,
  customerWroteMeanwhile: 'The customer wrote meanwhile. The conversation has not been closed.',
  colleagueWroteMeanwhile: (name: string) =>
    `${name} answered meanwhile. The conversation has not been closed.`,
  refusedTitle: 'Something that was waiting was not done',
  sendAnyway: 'Send anyway',
  acts: {
    takeOver: 'Take over',
    handBack: 'Hand back to the assistant',
    assign: 'Assign',
    assignTeam: 'Give to a team',
    transfer: 'Hand over',
    close: 'Close',
    reopen: 'Open again',
    snooze: 'Snooze',
    tag: 'Change tags',
  },
} satisfies Messages
