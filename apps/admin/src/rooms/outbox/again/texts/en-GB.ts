import { pluralIn } from '../../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('en-GB')

export const enGB = {
  send: 'Send again',
  chooseAll: 'Choose all that can be sent again',
  choose: (subject) => `Choose ${subject}`,
  chosen: (count) => plural(count, { one: '# chosen', other: '# chosen' }),
  title: (count) => plural(count, { one: 'Send the message again?', other: 'Send # messages again?' }),
  text: 'They go out to their recipients once more, as they were written.',
  mayArriveTwice: (count, total) =>
    total === 1
      ? 'It may have arrived already. Its recipient would then get it twice.'
      : plural(count, {
          one: 'One of them may have arrived already. Its recipient would then get it twice.',
          other: '# of them may have arrived already. Their recipients would then get them twice.',
        }),
  done: (count) =>
    plural(count, { one: 'The message is being sent again', other: '# messages are being sent again' }),
  notDone: (count) =>
    plural(count, { one: 'The message was not sent again', other: '# messages were not sent again' }),
  suppressed: (count) =>
    plural(count, {
      one: 'The address is on the list of those you don’t write to. Take it off the list first.',
      other: '# addresses are on the list of those you don’t write to. Take them off the list first.',
    }),
  no_sender: 'There is still nobody to send it. Add an account under Sending.',
  link_gone: (count) =>
    plural(count, {
      one: 'The link in it no longer works. Its recipient needs a new one, such as a new invitation or sign-in link.',
      other:
        'The link in # of them no longer works. Their recipients need new ones, such as new invitations or sign-in links.',
    }),
  settled: (count) =>
    plural(count, {
      one: 'It has been sent already, or is queued.',
      other: '# have been sent already, or are queued.',
    }),
  toList: 'See the list',
  toSending: 'Go to Sending',
} satisfies Messages
