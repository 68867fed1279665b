import { enGB } from './en-GB.ts'
import type { Messages } from './nb.ts'

export const enUS = {
  ...enGB,
  createText: 'Create one key for each system, so that you can revoke it without stopping the others.',
  emptyText: 'Create a key when another system should ask questions or fetch conversations.',
  kept: 'I’ve saved it',
  exampleQuestion: 'How much does it cost?',
} satisfies Messages
