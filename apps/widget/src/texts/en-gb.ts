import { enUS } from './en-us.ts'
import type { Texts } from './texts.ts'

/** As American English, but for what a British reader would put otherwise. */
export const enGB = {
  ...enUS,
  leaveEmail: 'Leave your email',
  contactWhy: 'You’ll get our reply by email, even if you close this page.',
  email: 'Email',
  emailWrong: 'Please check the email address, for example anna@example.co.uk.',
  transcript: 'Email me this conversation',
  csatFaces: ['Very poor', 'Poor', 'All right', 'Good', 'Very good'],
  events: {
    ...enUS.events,
    nobody_online: 'Nobody is about right now. We’ll reply as soon as we can',
    nobody_onlineOpens: 'Nobody is about right now. We’re back {opens}',
  },
} satisfies Texts
