import { fits } from '../../platform/outbox/patterns.ts'

/**
 * What may leave the house, by name: an event that is not listed here is never sent outside. Events that carry links
 * that let somebody in (invitations, sign-in links) stay inside for good.
 */
export const publicEventTypes = [
  'conversation.closed',
  'conversation.feedback_given',
  'conversation.handed_back',
  'conversation.message_received',
  'conversation.message_sent',
  'conversation.person_requested',
  'conversation.reopened',
  'conversation.taken_over',
  'customer.contact_identified',
  'delivery.mail_state_changed',
  'identity.api_key_created',
  'identity.api_key_revoked',
  'identity.member_changed',
  'identity.member_joined',
  'identity.member_removed',
  'identity.workspace_changed',
  'monitoring.alert_cleared',
  'monitoring.alert_raised',
  'monitoring.group_created',
  'monitoring.group_regressed',
  'monitoring.group_rising',
  'ticket.opened',
  'ticket.updated',
  'webhooks.endpoint_disabled',
] as const

const known: ReadonlySet<string> = new Set(publicEventTypes)

export const isPublic = (type: string): boolean => known.has(type)

/** Whether a pattern stands for at least one event that may be sent. */
export const fitsSomething = (pattern: string): boolean =>
  publicEventTypes.some((type) => fits(pattern, type))

/** A payload as others may read it: without anything sealed, however deep it lies. */
export function publicPayload(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(publicPayload)
  if (typeof value !== 'object' || value === null) return value
  const open = Object.entries(value).filter(([name]) => !name.startsWith('sealed'))
  return Object.fromEntries(open.map(([name, inner]) => [name, publicPayload(inner)]))
}
