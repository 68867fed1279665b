import type { Messages } from './nb.ts'

export const sv = {
  label: 'Hur länge händelser sparas',
  hint: 'Gäller det som är färdigbehandlat. Det som någon fortfarande är skyldig sparas.',
  days: (count: string) => `${count} dagar`,
  saved: 'Sparat. Det som är äldre raderas.',
} satisfies Messages
