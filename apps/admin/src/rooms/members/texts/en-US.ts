import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

export const enUS = {
  ...enGB,
  inviteText: 'They get a link by email and create an account of their own.',
  email: 'Email',
  emailInvalid: 'Enter a valid email address.',
  lastOwner: 'A workspace needs at least one owner. Make someone else an owner first.',
  invitedText: 'The email is on its way. You can also pass the link on yourself.',
} satisfies Messages
