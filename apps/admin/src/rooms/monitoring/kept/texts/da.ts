import type { Messages } from './nb.ts'

export const da = {
  label: 'Hvor længe hændelser gemmes',
  hint: 'Gælder det, der er færdigbehandlet. Det, som nogen stadig skylder, gemmes.',
  days: (count: string) => `${count} dage`,
  saved: 'Gemt. Det, der er ældre, slettes.',
} satisfies Messages
