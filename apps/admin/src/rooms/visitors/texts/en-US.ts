import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

export const enUS: Messages = { ...enGB, scroll: 'Read down to (percent)' }
