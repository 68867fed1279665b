import { pluralIn } from '../../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('en-GB')

export const enGB = {
  hints: {
    title: 'Refused suggestions',
    text: 'Your colleagues said no to what the assistant would have answered. Put the source or the answer right, and it does better next time.',
    reasons: {
      wrong: 'Wrong',
      outdated: 'Out of date',
      tone: 'Wrong tone',
      not_asked: 'Answered something else',
    },
    conversation: 'See the conversation',
    sources: 'Taken from:',
    settle: 'Done',
  },
  outcomes: {
    title: 'What the assistant suggested',
    made: (count: number, days: number) =>
      `${plural(count, { one: '# suggestion', other: '# suggestions' })} in the last ${plural(days, { one: 'day', other: '# days' })}.`,
    changed: (share: string) => `In those edited, ${share} of the words were changed.`,
    names: { used: 'Used as they were', edited: 'Edited', refused: 'Refused', passed: 'Not used' },
    bySource: 'By source',
    source: 'Source',
  },
  tests: {
    emptyTitle: 'No tests yet',
    emptyText:
      'When somebody corrects an answer in a conversation, the question is kept here. It is asked again whenever the knowledge changes.',
    passing: (count: number) => plural(count, { one: '# test passes', other: '# tests pass' }),
    broken: (count: number) => plural(count, { one: '# is broken', other: '# are broken' }),
    running: 'Asking the questions again …',
    current: 'Asked again since the knowledge last changed.',
    behind: 'The knowledge has changed since.',
    run: 'Ask again',
    states: { new: 'Answer not found yet', passes: 'Passes', broken: 'Broken' },
    taught: 'Should answer',
    now: 'Answers now',
    nothing: 'Nothing',
    conversation: 'See the conversation',
    remove: (question: string) => `Remove the test ‘${question}’`,
    wouldPass: (count: number) =>
      plural(count, {
        one: 'What was taught before still holds: # test.',
        other: 'What was taught before still holds: # tests.',
      }),
    wouldBreak: (count: number) =>
      plural(count, { one: '# test would break:', other: '# tests would break:' }),
  },
} satisfies Messages
