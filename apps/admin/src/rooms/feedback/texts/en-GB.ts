import { pluralIn } from '../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('en-GB')

export const enGB = {
  title: 'Quality',
  text: 'Conversations that a person should look at again, and what customers think.',
  tabs: {
    waiting: 'To review',
    done: 'Reviewed',
    answers: 'Thumbs down',
    figures: 'Figures',
    settings: 'Settings',
  },
  queue: {
    empty: {
      waiting: {
        title: 'Nothing waits for review',
        text: 'Conversations that may end badly, those with a low score and a random sample of the rest come here.',
      },
      done: {
        title: 'Nothing reviewed yet',
        text: 'Once somebody has reviewed a conversation, you find it here.',
      },
    },
    somebody: 'A customer',
    why: { risky: 'May end badly', low_score: 'Low score', sample: 'Random sample' },
    csat: (score: string) => `Customer’s score: ${score} of 5`,
    score: (score: string) => `Review: ${score} of 5`,
    read: 'Read the conversation',
    review: 'Review',
    change: 'Change',
  },
  review: {
    title: (name: string) => `Review: ${name}`,
    text: 'Judge the conversation, not the person.',
    somebody: 'A customer',
    skip: 'Skip',
    save: 'Save',
    answers: { yes: 'Yes', no: 'No', na: 'Not relevant' },
    score: 'Overall',
    comment: 'Comment',
  },
  answers: {
    empty: {
      title: 'No thumbs down',
      text: 'When a customer says that an answer from the assistant did not help, you find it here, with the reason if they gave one.',
    },
    somebody: 'A customer',
    asked: 'The customer asked',
    answered: 'The assistant answered',
    noReason: 'No reason given',
    words: (text: string) => `‘${text}’`,
    read: 'Read the conversation',
  },
  figures: {
    days: (count: number) => plural(count, { one: 'The last day', other: 'The last # days' }),
    csat: 'Customers’ score',
    given: (count: number) => plural(count, { one: '# score', other: '# scores' }),
    thumbs: 'Thumbs up / down',
    thumbReasons: 'Why answers did not help',
    thumbsText: 'on single answers',
    risky: 'Might have ended badly',
    riskyText: 'conversations',
    reviews: 'Reviews',
    reviewed: (count: number) => plural(count, { one: '# reviewed', other: '# reviewed' }),
    none: '–',
    scores: 'Scores, 1 to 5',
    reasons: 'Reasons customers gave',
    moods: 'How customers wrote',
    checklist: 'The checklist',
    yesNo: (yes: number, no: number) => `${yes} yes, ${no} no`,
  },
  moods: {
    dissatisfied: 'Dissatisfied',
    confused: 'Confused',
    hurried: 'In a hurry',
    wants_person: 'Wants a person',
    leaving: 'May leave',
  },
  reasons: {
    slow: 'It took too long',
    wrong: 'The answer was wrong',
    unsolved: 'It was not solved',
    unclear: 'Hard to follow',
    unfriendly: 'Unfriendly tone',
  },
  settings: {
    checklist: 'Checklist',
    checklistHint: 'One question per line, for example: Was the customer’s question answered?',
    checklistError: 'At most 20 questions of up to 200 characters.',
    share: 'Random sample, per cent',
    shareHint: 'So many of a hundred closed conversations are picked.',
    shareError: 'Write a number from 0 to 100.',
    save: 'Save',
    saved: 'The settings are saved',
  },
} satisfies Messages
