import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

// American English differs in a few words only; what differs stands here.
export const enUS = {
  ...enGB,
  goHome: 'Go to the home page',
  signIn: {
    ...enGB.signIn,
    email: 'Email',
    emailMissing: 'Enter your email address.',
    emailInvalid: 'This doesn’t look like an email address.',
    invitationGoneTitle: 'This invitation is no longer valid',
    exampleQuestion: 'How much is it to move a one-bedroom apartment?',
    exampleAnswer: 'Within town it’s usually $520: two movers and a truck for four hours.',
  },
} satisfies Messages
