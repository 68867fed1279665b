import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

export const enUS = {
  ...enGB,
  color: 'Color',
  colors: { ...enGB.colors, gray: 'Gray' },
  hours: 'Business hours',
  ruleNote:
    'Only people who are online and have room are given conversations, and only within business hours. If nobody is there, the customer is told when you open, and you are notified.',
} satisfies Messages
