import type { Platform } from '../../platform/platform.ts'
import type { Room } from '../../platform/room.ts'
import { jobs } from './actions/send-past.ts'
import { fanOutAll } from './fan-out.ts'
import { follow, unfollow } from './listeners.ts'
import { tellOfDisabled } from './notify-of-disabled.ts'
import { routes } from './routes.ts'
import { createSender } from './sending/sender.ts'
import { forgetSender, rememberSender } from './sending/wake.ts'

export const webhooks: Room = {
  routes,
  reactions: [fanOutAll, tellOfDisabled],
  jobs,
  async start(platform: Platform) {
    await follow(platform)
    const sender = createSender(platform)
    rememberSender(platform, sender)
    sender.start()
  },
  async stop(platform: Platform) {
    unfollow(platform)
    await forgetSender(platform)?.stop()
  },
}
