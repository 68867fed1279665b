import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

export const enUS = {
  ...enGB,
  look: {
    ...enGB.look,
    colour: 'Color',
    whiteText: (ratio: string) => `Text on this color is white. Contrast ${ratio} : 1.`,
    darkText: (ratio: string) => `Text on this color is dark. Contrast ${ratio} : 1.`,
    pale: 'This color is so light that the button nearly disappears on a white page.',
    avatarTexts: { ...enGB.look.avatarTexts, maja: 'Brown bob and a yellow sweater' },
  },
  words: {
    ...enGB.words,
    askFor: 'Ask for an email address when needed',
    askForHint: 'Only when someone has to answer later. Visitors can always say no.',
  },
} satisfies Messages
