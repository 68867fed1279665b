import { hash } from 'node:crypto'
import { isUuid } from '../../../../kernel/ids.ts'
import type { JsonObject } from '../../envelope/read-json.ts'
import { object, text } from '../../event/bounded.ts'
import type { MonitoredEvent } from '../../event/shape.ts'

const names = ['id', 'email', 'username', 'ip_address']

/**
 * Stands for a person within one project, so that they can be counted and not be told: the first eight bytes of
 * SHA-256 as a signed number. Null where the event does not say who it was.
 */
export function userHash(user: JsonObject, projectId: string): string | null {
  const name = names.find((one) => text(user[one], 200)?.trim())
  // SDKs send "{{auto}}" where the address of the sender is meant; of a browser behind a proxy it says nothing.
  const value = name === undefined ? null : text(user[name], 200)
  if (name === undefined || value === null || value === '{{auto}}') return null
  const digest = hash('sha256', `${projectId}\n${name}\n${value.trim().toLowerCase()}`, 'buffer')
  return digest.readBigInt64BE(0).toString()
}

/** Which conversation and contact a page names with its error: in the user, a tag, or the context `svar`. */
export function linksOf({ user, tags, contexts }: MonitoredEvent) {
  const context = object(contexts.svar)
  const named = (tag: string, key: string) => [tags[tag], user[tag], context[key]].find(isId) ?? null
  return {
    conversationId: named('svar_conversation', 'conversation_id'),
    contactId: named('svar_visitor', 'visitor_id'),
  }
}

const isId = (value: unknown): value is string => typeof value === 'string' && isUuid(value)
