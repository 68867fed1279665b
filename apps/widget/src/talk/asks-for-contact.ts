import type { Ui } from '../panel/ui.ts'

/**
 * Whether to ask where the visitor can be reached: when they want to say it, or wait and nobody comes at once.
 * Sooner it would stand between them and a person.
 */
export function asksForContact({ state, look }: Ui): boolean {
  const { conversation, contact, contactAsked, contactSkipped, messages } = state
  if (contactAsked) return true
  if (look.askFor !== 'when_useful' || contact.email || contactSkipped) return false
  const isLong = !look.openNow || messages.some(({ event }) => event?.type === 'waiting_too_long')
  return conversation?.status === 'waiting' && isLong
}
