import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

export const enUS = {
  ...enGB,
  overview: {
    ...enGB.overview,
    mean: 'Avg. time',
    quietText: 'As soon as something happens, like a customer writing, you’ll see it here.',
  },
  dead: {
    ...enGB.dead,
    mend: 'Edit and try again',
    mended: 'Edited',
    emptyText:
      'When a subscriber has failed at every attempt, the event ends up here, so that you can fix it or try again.',
  },
  events: {
    ...enGB.events,
    nothingTitle: 'No events match',
    noTypes: 'No known type matches. You can search for it anyway.',
  },
} satisfies Messages
