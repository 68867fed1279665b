import type { Actor } from '../../kernel/actor.ts'
import type { Audience, LiveConnection } from './live.ts'

export const isMember = (actor: Actor): boolean => actor.kind === 'member' || actor.kind === 'api_key'

interface Tenant {
  all: Set<LiveConnection>
  members: Set<LiveConnection>
  /** By conversation. */
  followers: Map<string, Set<LiveConnection>>
}

/**
 * Who is connected, so kept that a frame is offered to those only whom it may concern: thousands of visitors who have
 * the page open cost nothing when somebody else writes.
 */
export class Directory {
  readonly #tenants = new Map<string, Tenant>()
  readonly #followed = new WeakMap<LiveConnection, Set<string>>()

  add(connection: LiveConnection): void {
    const { tenantId, actor } = connection
    const tenant = this.#tenants.get(tenantId) ?? { all: new Set(), members: new Set(), followers: new Map() }
    this.#tenants.set(tenantId, tenant)
    tenant.all.add(connection)
    if (isMember(actor)) tenant.members.add(connection)
  }

  remove(connection: LiveConnection): void {
    const tenant = this.#tenants.get(connection.tenantId)
    if (!tenant) return
    for (const conversationId of this.#followed.get(connection) ?? [])
      this.unfollow(connection, conversationId)
    tenant.all.delete(connection)
    tenant.members.delete(connection)
    if (tenant.all.size === 0) this.#tenants.delete(connection.tenantId)
  }

  follow(connection: LiveConnection, conversationId: string): void {
    const tenant = this.#tenants.get(connection.tenantId)
    // One that has closed meanwhile follows nothing.
    if (!tenant?.all.has(connection)) return
    const followers = tenant.followers.get(conversationId) ?? new Set()
    tenant.followers.set(conversationId, followers.add(connection))
    const followed = this.#followed.get(connection) ?? new Set()
    this.#followed.set(connection, followed.add(conversationId))
  }

  unfollow(connection: LiveConnection, conversationId: string): void {
    this.#followed.get(connection)?.delete(conversationId)
    const tenant = this.#tenants.get(connection.tenantId)
    const followers = tenant?.followers.get(conversationId)
    followers?.delete(connection)
    if (followers?.size === 0) tenant?.followers.delete(conversationId)
  }

  follows(connection: LiveConnection, conversationId: string): boolean {
    return this.#followed.get(connection)?.has(conversationId) ?? false
  }

  followedBy(connection: LiveConnection): number {
    return this.#followed.get(connection)?.size ?? 0
  }

  of(tenantId: string): LiveConnection[] {
    return [...(this.#tenants.get(tenantId)?.all ?? [])]
  }

  everybody(): LiveConnection[] {
    return [...this.#tenants.values()].flatMap(({ all }) => [...all])
  }

  /** Those whom a frame for this audience may concern. */
  concerned(tenantId: string, audience: Audience): Iterable<LiveConnection> {
    const tenant = this.#tenants.get(tenantId)
    if (!tenant) return []
    return 'members' in audience ? tenant.members : (tenant.followers.get(audience.conversationId) ?? [])
  }
}
