import type { ScheduledMessage } from '@svar/contract'
import { showScheduled } from './use-scheduled.ts'

const listeners = new Set<(message: ScheduledMessage) => void>()

/** Calls when a message of one's own is held back for a moment. */
export function onHeld(listener: (message: ScheduledMessage) => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Shows a message that the server holds back, and tells of it. */
export function tellHeld(message: ScheduledMessage) {
  showScheduled(message)
  if (message.held && message.state === 'waiting') for (const listener of listeners) listener(message)
}
