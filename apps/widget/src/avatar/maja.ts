import type { Drawing } from './drawing.ts'

/** A brown bob with a fringe to the side, a warm yellow jumper. */
export const maja: Drawing = {
  skin: '#f7cdb0',
  hair: '#6b3a2a',
  cloth: '#e59b36',
  behind: 'M15.5 35C13 19 20 9.5 32 9.5S51 19 48.5 35c-.7 5.5-2 9-4 12h-25c-2-3-3.3-6.5-4-12Z',
  before:
    'M18.3 31.5C16.3 19.5 22 12.5 32 12.5s15.7 7 13.7 19c-1-5-2.7-8.5-5.4-11.2-4.3 4-10.8 5.5-17.8 4.7-2 1.7-3.4 3.7-4.2 6.5Z',
}
