import type { Platform } from '../../platform/platform.ts'
import type { Room } from '../../platform/room.ts'
import { tellMembers } from './live.ts'
import { stopWatchingMailboxes, watchMailboxes } from './mailbox/watch.ts'
import { createQueue } from './queue.ts'
import { reactions } from './reactions.ts'
import { stopWatchingReports, watchReports } from './report/watch.ts'
import { routes } from './routes.ts'
import { forgetQueue, rememberQueue } from './wake.ts'

export const delivery: Room = {
  routes,
  reactions,
  async start(platform: Platform) {
    tellMembers(platform)
    const queue = createQueue(platform)
    rememberQueue(platform, queue)
    queue.start()
    watchMailboxes(platform)
    watchReports(platform)
  },
  async stop(platform: Platform) {
    await stopWatchingMailboxes(platform)
    await stopWatchingReports(platform)
    await forgetQueue(platform)?.stop()
    platform.mail?.close?.()
  },
}
