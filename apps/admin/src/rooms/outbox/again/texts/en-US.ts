import { pluralIn } from '../../../../texts/plural.ts'
import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('en-US')

export const enUS = {
  ...enGB,
  chooseAll: 'Select all that can be sent again',
  choose: (subject) => `Select ${subject}`,
  chosen: (count) => plural(count, { one: '# selected', other: '# selected' }),
  no_sender: 'There is still no one to send it. Add an account under Sending.',
} satisfies Messages
