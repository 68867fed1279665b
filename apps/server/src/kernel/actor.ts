import { type Role, roles } from '@svar/contract'

/** On whose behalf something is done. */
export type Actor =
  | { kind: 'member'; memberId: string; userId: string; name: string; role: Role }
  | { kind: 'api_key'; id: string; name: string; role: Role }
  /** Somebody on the website: the id is their contact's. */
  | { kind: 'visitor'; contactId: string }
  /** A web page that holds the widget's public key, before anybody is known. */
  | { kind: 'widget' }
  | { kind: 'assistant' }
  | { kind: 'system'; name: string }

export const system = (name: string): Actor => ({ kind: 'system', name })

/** Whether the actor is a person or key of the workspace with at least this role. */
export function hasRole(actor: Actor, least: Role): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind !== 'member' && actor.kind !== 'api_key') return false
  return roles.indexOf(actor.role) <= roles.indexOf(least)
}
