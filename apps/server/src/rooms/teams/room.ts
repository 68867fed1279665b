import type { Platform } from '../../platform/platform.ts'
import type { Room } from '../../platform/room.ts'
import { startTending, stopTending } from './connections.ts'
import { rulesChanged, teamChanged } from './events.ts'
import { routes } from './routes.ts'

export const teams: Room = {
  routes,
  async start(platform) {
    tellMembers(platform)
    startTending(platform)
  },
  async stop(platform) {
    stopTending(platform)
  },
}

/** Tells the members' screens that the teams are to be asked for again. */
function tellMembers(platform: Platform): void {
  platform.outbox.onCommitted((events) => {
    for (const { tenantId, type } of events) {
      if (type !== teamChanged.type && type !== rulesChanged.type) continue
      platform.live.publish(tenantId, { members: true }, { t: 'changed', what: 'teams' })
    }
  })
}
