import type { Messages } from './nb.ts'

export const fi = {
  label: 'Kuinka kauan tapahtumat säilytetään',
  hint: 'Koskee loppuun käsiteltyjä. Kesken olevat säilytetään.',
  days: (count: string) => `${count} päivää`,
  saved: 'Tallennettu. Tätä vanhemmat poistetaan.',
} satisfies Messages
