import type { Messages } from './nb.ts'

export const da = {
  title: 'Job',
  text: 'Arbejde, der blev udskudt, og som mislykkedes i alle forsøg.',
  kind: 'Job',
  queued: 'Sat i kø',
  lastError: 'Seneste fejl',
  didRetry: 'Jobbet prøves igen nu',
  discardTitle: 'Kassér jobbet?',
  discardText: 'Det bliver ikke gjort. Det kan ikke fortrydes.',
  didDiscard: 'Jobbet er kasseret',
} satisfies Messages
