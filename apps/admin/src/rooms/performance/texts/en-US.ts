import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

// American English says nothing differently here.
export const enUS: Messages = enGB
