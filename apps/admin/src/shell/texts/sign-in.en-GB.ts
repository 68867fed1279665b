import type { signIn as source } from './sign-in.nb.ts'

export const signIn = {
  title: 'Sign in',
  text: 'Welcome back.',
  ended: 'Your session has ended. Sign in to go on where you were. What you had begun to write is kept.',
  email: 'Email',
  password: 'Password',
  submit: 'Sign in',
  or: 'or',
  sendLink: 'Send me a link',
  emailMissing: 'Enter your email address.',
  emailInvalid: 'This does not look like an email address.',
  passwordMissing: 'Enter your password.',
  linkSentTitle: 'Check your inbox',
  linkSentText: (email: string) =>
    `If ${email} has an account, a link is on its way. It works once, and only for a short while.`,
  back: 'Back to sign-in',
  linkChecking: 'Signing you in…',
  linkFailedTitle: 'This link no longer works',
  linkFailedText: 'It has been used or is too old. Ask for a new one and you will be in right away.',
  askNewLink: 'Ask for a new link',

  welcomeTitle: 'Welcome to Svar',
  welcomeText: 'Create your account and name your business. You can change everything later.',
  name: 'Your name',
  nameMissing: 'Enter your name.',
  businessName: 'Business name',
  businessNameHint: 'The name your customers know you by.',
  businessNameMissing: 'Enter the name of your business.',
  language: 'Language',
  begin: 'Get started',
  ownerLinkUsedTitle: 'This link has already been used',
  ownerLinkUsedText:
    'If you have created your account, just sign in. Otherwise you will find a new link where Svar was started.',

  choosePassword: 'Choose a password',
  passwordHint: 'At least 10 characters. A sentence is easy to remember and hard to guess.',
  passwordTooShort: 'The password needs at least 10 characters.',
  strength: {
    short: 'Too short',
    weak: 'Easy to guess',
    fair: 'Good',
    strong: 'Strong',
  },

  invitationTitle: (workspace: string) => `Join ${workspace}`,
  invitationText: (email: string) => `The invitation is for ${email}.`,
  join: 'Join',
  invitationGoneTitle: 'This invitation no longer holds',
  invitationGoneText: 'It has been used, withdrawn or is too old. Ask whoever invited you for a new one.',

  promise: 'Answers in a second. A person when it matters.',
  promiseText:
    'Customers ask in their own language and get answers from your own knowledge, with the source beside them.',
  exampleQuestion: 'How much is it to move a one-bedroom flat?',
  exampleAnswer: 'A one-bedroom move costs £690 within town, with two movers and a van.',
  exampleSource: 'Price list, page 2',
  exampleHandOver: 'Kate takes over the conversation',
} satisfies typeof source
