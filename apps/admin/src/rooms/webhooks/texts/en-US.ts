import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

export const enUS = {
  ...enGB,
  rotateTitle: 'Create a new secret?',
  rotateText:
    'For 24 hours, messages are signed with both the new one and the old one, so you have time to switch on the receiver’s side.',
  kept: 'I’ve saved it',
} satisfies Messages
