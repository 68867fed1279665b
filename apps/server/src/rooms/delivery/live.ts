import type { Platform } from '../../platform/platform.ts'
import { mailStateChanged } from './events.ts'

/** Tells the members' screens that a mail has gone out or failed. */
export function tellMembers(platform: Platform): void {
  platform.outbox.onCommitted((events) => {
    const changed = new Set(
      events.filter((event) => event.type === mailStateChanged.type).map((event) => event.tenantId),
    )
    for (const tenantId of changed)
      platform.live.publish(tenantId, { members: true }, { t: 'changed', what: 'mails' })
  })
}
