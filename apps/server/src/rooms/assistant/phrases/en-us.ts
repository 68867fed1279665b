import { enGb } from './en-gb.ts'
import type { Phrases } from './phrases.ts'

export const enUs = {
  ...enGb,
  greeting: [
    'Hi! I’m {name}, the AI assistant at {business}. What can I help you with?',
    'Hi again! What would you like to know?',
  ],
  goodbye: ['Have a great day! You can write again anytime.'],
  complaint: [
    'I’m sorry to hear that. Tell me what happened, and one of us will look into it. Should I get somebody now?',
  ],
  notHeld: [
    'I can’t find an answer to that in what I’ve read. I’d rather not guess – should I get somebody who knows?',
    'My material doesn’t say anything about that. Would you like one of us to answer you?',
  ],
  notHeldToUpset: [
    'I understand this isn’t good enough, and I can’t find the answer. Should I get one of us right away?',
  ],
  notHeldAgain: ['I can’t find that either. Should I get a person who can answer you properly?'],
} satisfies Phrases
