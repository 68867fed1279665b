import type { Messages } from './nb.ts'

export const sv = {
  title: 'Jobb',
  text: 'Arbete som skulle göras senare och som misslyckades i alla försök.',
  kind: 'Jobb',
  queued: 'Lades i kö',
  lastError: 'Senaste felet',
  didRetry: 'Jobbet försöks igen nu',
  discardTitle: 'Slänga jobbet?',
  discardText: 'Det blir inte gjort. Det går inte att ångra.',
  didDiscard: 'Jobbet är slängt',
} satisfies Messages
