import type { Messages } from './nb.ts'

export const enGB = {
  title: 'Jobs',
  text: 'Work that was left for later and failed at every attempt.',
  kind: 'Job',
  queued: 'Queued',
  lastError: 'Last error',
  didRetry: 'The job is being tried again now',
  discardTitle: 'Discard the job?',
  discardText: 'It won’t be done. This cannot be undone.',
  didDiscard: 'The job has been discarded',
} satisfies Messages
