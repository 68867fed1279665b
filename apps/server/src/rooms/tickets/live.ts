import type { Platform } from '../../platform/platform.ts'

/** Tells the members' screens that tickets have changed; they ask again for what they show. */
export function tellMembers(platform: Platform): void {
  platform.outbox.onCommitted((events) => {
    const changed = new Set(
      events.filter(({ type }) => type.startsWith('ticket.')).map(({ tenantId }) => tenantId),
    )
    for (const tenantId of changed)
      platform.live.publish(tenantId, { members: true }, { t: 'changed', what: 'tickets' })
  })
}
