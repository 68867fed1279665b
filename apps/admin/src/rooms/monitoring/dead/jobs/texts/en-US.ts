import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

export const enUS = { ...enGB } satisfies Messages
