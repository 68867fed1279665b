import type { Phrases } from './phrases.ts'

export const enGb = {
  greeting: [
    'Hello! I’m {name}, the AI assistant at {business}. What can I help you with?',
    'Hello again! What would you like to know?',
  ],
  thanks: ['You’re welcome! Is there anything else?', 'Glad that helped. Just ask if there’s more.'],
  goodbye: ['Have a lovely day! You can write again at any time.'],
  aboutBot: [
    'I’m {name}, an AI assistant – not a person. I answer from what {business} has written. Would you rather talk to one of us?',
  ],
  complaint: [
    'I’m sorry to hear that. Do tell me what happened, and one of us will look into it. Shall I fetch somebody now?',
  ],
  unclear: ['Could you tell me a little more about what you’d like to know?'],
  announced: ['Of course, ask away!', 'Sure – what is it?'],
  affirmed: ['Good! What can I help you with?'],
  personDeclined: ['That’s fine. What else would you like to know?'],
  notHeld: [
    'I can’t find an answer to that in what I’ve read. I’d rather not guess – shall I fetch somebody who knows?',
    'My material doesn’t say anything about that. Would you like one of us to answer you?',
  ],
  notHeldToUpset: [
    'I understand this isn’t good enough, and I can’t find the answer. Shall I fetch one of us right away?',
  ],
  didYouMean: [
    'I’m not sure about that. Did you mean one of these?',
    'I can’t find exactly that. Was it one of these you had in mind?',
  ],
  whichOne: 'Which of them did you mean?',
  notHeldAgain: ['I can’t find that either. Shall I fetch a person who can answer you properly?'],
  restNotHeld: 'I can’t find an answer to the rest of your question. Shall I fetch somebody who knows?',
  inOtherLanguage: 'We only have this in another language:',
  personWrote: 'This is what {name} wrote to you earlier:',
  comeBy: 'I can’t book a time here, but these are our opening hours:',
  placeNotNamed: 'I can’t find that place by name, but this is what we say about where we go:',
  openOn: '{day}: we’re open {hours}.',
  closedOn: '{day}: we’re closed.',
  openWeek: 'Our opening hours:',
  closed: 'closed',
  talkToPerson: 'Talk to a person',
} satisfies Phrases
