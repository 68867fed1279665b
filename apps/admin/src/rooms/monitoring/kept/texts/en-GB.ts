import type { Messages } from './nb.ts'

export const enGB = {
  label: 'How long events are kept',
  hint: 'For what has been dealt with. What somebody still owes is kept.',
  days: (count: string) => `${count} days`,
  saved: 'Saved. Anything older will be deleted.',
} satisfies Messages
