import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

export const enUS = {
  ...enGB,
  workspace: {
    ...enGB.workspace,
    alwaysText: 'Someone can always take over.',
    notifyEmail: 'Email for alerts',
    notifyEmailInvalid: 'This doesn’t look like an email address.',
  },
  account: { ...enGB.account, email: 'Email' },
} satisfies Messages
