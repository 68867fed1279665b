import type { ServerFrame } from '@svar/contract'
import type { Actor } from '../../kernel/actor.ts'

/** Who is to see a frame. */
export type Audience =
  /** Everybody who follows the conversation; or only the members, or only the visitor. */
  | { conversationId: string; only?: 'members' | 'visitor' }
  /** All members of the tenant who are connected. */
  | { members: true }

/** One open connection, as the rooms see it. */
export interface LiveConnection {
  id: string
  tenantId: string
  actor: Actor
  send(frame: ServerFrame): void
  follow(conversationId: string): void
  unfollow(conversationId: string): void
  follows(conversationId: string): boolean
  /** 1008: policy; 1012: restart; 1013: too slow. */
  close(code: number, reason: string): void
}

export interface Live {
  connections(tenantId: string): LiveConnection[]
  add(connection: LiveConnection): void
  remove(connection: LiveConnection): void
  /** To connections of this process, and by NOTIFY to those of others. */
  publish(tenantId: string, audience: Audience, frame: ServerFrame): void
  /** A frame that came from another process. */
  receive(envelope: string): void
  /** Sends frames on to other processes, where there are any. */
  relay(send: (envelope: string) => void): void
  closeAll(code: number, reason: string): void
  /** Ends the connections of somebody whose right to be here has ended. */
  closeWhere(tenantId: string, ended: (actor: Actor) => boolean): void
}

const isMember = (actor: Actor) => actor.kind === 'member' || actor.kind === 'api_key'

function sees(connection: LiveConnection, audience: Audience): boolean {
  if ('members' in audience) return isMember(connection.actor)
  if (!connection.follows(audience.conversationId)) return false
  if (!audience.only) return true
  return isMember(connection.actor) === (audience.only === 'members')
}

/** Keeps who is connected here, and gives each frame to those who may see it. */
export function createLive(): Live {
  const byTenant = new Map<string, Set<LiveConnection>>()
  let relay: ((envelope: string) => void) | null = null
  const connections = (tenantId: string) => [...(byTenant.get(tenantId) ?? [])]
  const deliver = (tenantId: string, audience: Audience, frame: ServerFrame) => {
    for (const connection of byTenant.get(tenantId) ?? []) {
      if (sees(connection, audience)) connection.send(frame)
    }
  }
  return {
    connections,
    add(connection) {
      const known = byTenant.get(connection.tenantId) ?? new Set()
      byTenant.set(connection.tenantId, known.add(connection))
    },
    remove(connection) {
      const known = byTenant.get(connection.tenantId)
      known?.delete(connection)
      if (known?.size === 0) byTenant.delete(connection.tenantId)
    },
    publish(tenantId, audience, frame) {
      deliver(tenantId, audience, frame)
      relay?.(JSON.stringify({ tenantId, audience, frame }))
    },
    receive(envelope) {
      const { tenantId, audience, frame } = JSON.parse(envelope)
      deliver(tenantId, audience, frame)
    },
    relay(send) {
      relay = send
    },
    closeAll(code, reason) {
      for (const set of byTenant.values()) for (const connection of set) connection.close(code, reason)
    },
    closeWhere(tenantId, ended) {
      for (const connection of connections(tenantId)) {
        if (ended(connection.actor)) connection.close(1008, 'session ended')
      }
    },
  }
}
