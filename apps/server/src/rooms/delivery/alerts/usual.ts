import type { AlertChannel, AlertKind } from '@svar/contract'

/** Where somebody is told who has chosen nothing, of what is meant for them. */
export const usualChannels: Record<AlertKind, readonly AlertChannel[]> = {
  waiting: ['mail'],
  risk: ['mail'],
  // Whoever has a ticket or watches it; in their browsers too, if they have switched those on.
  promise: ['mail', 'push'],
  error: ['mail'],
  system: ['mail'],
  // Nobody gets a mail every morning that they did not ask for.
  report: [],
}
