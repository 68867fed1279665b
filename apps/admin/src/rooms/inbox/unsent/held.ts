import type { ScheduledMessage } from '@svar/contract'
import { showScheduled } from './use-scheduled.ts'

const listeners = new Set<(message: ScheduledMessage) => void>()

/** Calls when a message of one's own is held back for a moment. */
export function onHeld(listener: (message: ScheduledMessage) => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

const offers = new Map<string, () => void>()

/** Remembers how the offer to take a message back is withdrawn. */
export const keepOffer = (id: string, withdraw: () => void) => void offers.set(id, withdraw)

/** It has gone, or was taken back already. */
export function endOffer(id: string) {
  offers.get(id)?.()
  offers.delete(id)
}

/** Shows a message that the server holds back, and tells of it. */
export function tellHeld(message: ScheduledMessage) {
  showScheduled(message)
  if (message.held && message.state === 'waiting') for (const listener of listeners) listener(message)
}
