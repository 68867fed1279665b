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
    exampleAnswer: 'A one-bedroom move costs $890 within town, with two movers and a truck.',
  },
} satisfies Messages
