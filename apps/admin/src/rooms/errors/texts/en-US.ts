import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

export const enUS = {
  ...enGB,
  list: {
    ...enGB.list,
    allWellText: 'When something breaks in one of your programs, you’ll see it here and get an email.',
  },
  projects: {
    ...enGB.projects,
    removeMail: 'Remove email addresses',
    perMinute: 'Events per minute',
    perMinuteTold: (count) => `${count} per minute`,
    sampleRate: 'Share that is kept, in percent',
  },
} satisfies Messages
