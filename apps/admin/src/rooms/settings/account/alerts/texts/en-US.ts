import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

export const enUS = {
  ...enGB,
  kindTexts: {
    ...enGB.kindTexts,
    waiting: 'When someone asks for a person.',
    risk: 'When someone seems dissatisfied or means to leave.',
  },
  trial: { ...enGB.trial, slack: 'Everyone in the channel sees it.' },
} satisfies Messages
