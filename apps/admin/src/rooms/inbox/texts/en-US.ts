import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

export const enUS = {
  ...enGB,
  desk: {
    ...enGB.desk,
    tags: {
      ...enGB.desk.tags,
      text: 'Name and color apply wherever the tag is used.',
      color: 'Color',
      colors: { ...enGB.desk.tags.colors, grey: 'Gray' },
    },
    send: { ...enGB.desk.send, tomorrow: 'Tomorrow at 9 AM' },
  },
  buttons: {
    ...enGB.buttons,
    return_to_assistant: 'Continue with the assistant',
    leave_email: 'Leave an email address',
  },
  events: {
    ...enGB.events,
    resumed: 'The customer chose to continue with the assistant',
    nobodyUntil: (when: string) =>
      `It was outside business hours. The customer was told you’ll be back ${when}`,
  },
  firstSteps: {
    ...enGB.firstSteps,
    widget: { ...enGB.firstSteps.widget, text: 'Choose a color and a greeting, and paste one line.' },
  },
  details: { ...enGB.details, email: 'Email' },
} satisfies Messages
