import type { Drawing } from './drawing.ts'

/** Black hair in a bun, and freckles. */
export const kim: Drawing = {
  skin: '#f3c9a1',
  hair: '#26242d',
  cloth: '#6f64c9',
  behind: 'M38.8 9.5a6.8 6.8 0 1 1-13.6 0 6.8 6.8 0 0 1 13.6 0ZM16.8 33C15 20 21 11.5 32 11.5S49 20 47.2 33Z',
  before:
    'M18.3 31.5C16.5 19.5 22 12.8 32 12.8s15.5 6.7 13.7 18.7c-.7-4.5-2.5-8-5.7-10.3-2.6-1.9-5.5-2.7-8-2.7s-5.4.8-8 2.7c-3.2 2.3-5 5.8-5.7 10.3Z',
  freckles: 'M23.3 34.6h.01M25.2 35.7h.01M40.7 34.6h.01M38.8 35.7h.01',
}
