import type { Platform } from '../../platform/platform.ts'
import type { Room } from '../../platform/room.ts'
import { listenForEnded } from './access/revoke.ts'
import { forgetEnded } from './accounts/forget-ended.ts'
import { tellMembers } from './live.ts'
import { routes } from './routes.ts'

const HOUR_MS = 60 * 60_000

export const identity: Room = {
  routes,
  async start(platform) {
    tellMembers(platform)
    await listenForEnded(platform)
    tidyUp(platform)
    setInterval(() => tidyUp(platform), HOUR_MS).unref()
  },
}

function tidyUp(platform: Platform): void {
  forgetEnded(platform).catch((error) =>
    platform.log.debug({ error: error.message }, 'could not forget ended sessions'),
  )
}
