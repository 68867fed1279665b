import type { ClientFrame, ServerFrame } from '@svar/contract'
import type { LiveConnection } from '../../../platform/live/live.ts'
import type { Platform } from '../../../platform/platform.ts'

type Attend = Extract<ClientFrame, { t: 'attend' }>
type Attending = Extract<ServerFrame, { t: 'attending' }>

/** By connection: what its member does in which conversation. What another process knows is said again by its clients. */
const known = new WeakMap<Platform, Map<LiveConnection, Map<string, Attending>>>()

const connectionsOf = (platform: Platform) => {
  const found = known.get(platform) ?? new Map<LiveConnection, Map<string, Attending>>()
  known.set(platform, found)
  return found
}

/** A member says what they do in a conversation that they follow; their colleagues there see it, customers do not. */
export function attend(
  platform: Platform,
  connection: LiveConnection,
  { conversationId, state }: Attend,
): void {
  const { actor, tenantId } = connection
  if (actor.kind !== 'member' || !connection.follows(conversationId)) return
  const frame = { t: 'attending' as const, conversationId, memberId: actor.memberId, name: actor.name, state }
  const connections = connectionsOf(platform)
  const own = connections.get(connection) ?? new Map<string, Attending>()
  connections.set(connection, own)
  if (state === 'away') own.delete(conversationId)
  else own.set(conversationId, frame)
  if (own.size === 0) connections.delete(connection)
  platform.live.publish(tenantId, { conversationId, only: 'members' }, frame)
}

/** Who comes is told who is there already. */
export function tellWhoAttends(platform: Platform, connection: LiveConnection, conversationId: string): void {
  if (connection.actor.kind !== 'member' || !connection.follows(conversationId)) return
  const { memberId } = connection.actor
  for (const [other, frames] of connectionsOf(platform)) {
    const frame = frames.get(conversationId)
    if (other.tenantId === connection.tenantId && frame && frame.memberId !== memberId) connection.send(frame)
  }
}

/** Who leaves a conversation, or all of them, attends no more. */
export function leave(platform: Platform, connection: LiveConnection, conversationId?: string): void {
  const own = connectionsOf(platform).get(connection)
  for (const frame of [...(own?.values() ?? [])]) {
    if (conversationId && frame.conversationId !== conversationId) continue
    own?.delete(frame.conversationId)
    const audience = { conversationId: frame.conversationId, only: 'members' as const }
    platform.live.publish(connection.tenantId, audience, { ...frame, state: 'away' })
  }
  if (own?.size === 0) connectionsOf(platform).delete(connection)
}
