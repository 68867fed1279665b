import type { ServerFrame } from '@svar/contract'
import type { Actor } from '../../kernel/actor.ts'
import { Directory, isMember } from './directory.ts'

/** Who is to see a frame. */
export type Audience =
  /** Everybody who follows the conversation; or only the members, or only the visitor. Of members, those in `groups`. */
  | { conversationId: string; only?: 'members' | 'visitor'; groups?: string[] }
  /** All members of the tenant who are connected; or those in `groups`, without those who are in `butNot` too. */
  | { members: true; groups?: string[]; butNot?: string[]; unfollow?: string }

/** One open connection, as the rooms see it. */
export interface LiveConnection {
  id: string
  tenantId: string
  actor: Actor
  /** Which frames for groups it is sent; null or left out: all. */
  groups?: readonly string[] | null
  send(frame: ServerFrame): void
  /** Resolves when more may be sent without it being too slow, or when it is closed. */
  hasRoom(): Promise<void>
  follow(conversationId: string): void
  unfollow(conversationId: string): void
  follows(conversationId: string): boolean
  /** 1008: policy; 1012: restart; 1013: too slow. */
  close(code: number, reason: string): void
}

export interface Live {
  connections(tenantId: string): LiveConnection[]
  /** Who follows what; a connection keeps nothing of it itself. */
  directory: Directory
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

function sees(connection: LiveConnection, audience: Audience): boolean {
  const member = isMember(connection.actor)
  if ('members' in audience) {
    if (!member || !isIn(connection, audience.groups)) return false
    return !audience.butNot || !isIn(connection, audience.butNot)
  }
  if (member && !isIn(connection, audience.groups)) return false
  return !audience.only || member === (audience.only === 'members')
}

const isIn = ({ groups: own }: LiveConnection, groups: string[] | undefined) =>
  !groups || !own || groups.some((group) => own.includes(group))

/** Keeps who is connected here, and gives each frame to those who may see it. */
export function createLive(): Live {
  const directory = new Directory()
  let relay: ((envelope: string) => void) | null = null
  const deliver = (tenantId: string, audience: Audience, frame: ServerFrame) => {
    for (const connection of directory.concerned(tenantId, audience)) {
      if (!sees(connection, audience)) continue
      connection.send(frame)
      if ('members' in audience && audience.unfollow) connection.unfollow(audience.unfollow)
    }
  }
  return {
    connections: (tenantId) => directory.of(tenantId),
    directory,
    add: (connection) => directory.add(connection),
    remove: (connection) => directory.remove(connection),
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
      for (const connection of directory.everybody()) connection.close(code, reason)
    },
    closeWhere(tenantId, ended) {
      for (const connection of directory.of(tenantId)) {
        if (ended(connection.actor)) connection.close(1008, 'session ended')
      }
    },
  }
}
