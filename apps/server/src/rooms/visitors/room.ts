import type { Platform } from '../../platform/platform.ts'
import type { Room } from '../../platform/room.ts'
import { stopWatching } from './live.ts'
import { routes } from './routes.ts'
import { sweep } from './stores/sweep.ts'

const SWEPT_EVERY_MS = 60_000
const timers = new WeakMap<Platform, ReturnType<typeof setInterval>>()

export const visitors: Room = {
  routes,
  async start(platform: Platform) {
    const sweepNow = () =>
      sweep(platform).catch((error) => platform.log.debug({ err: error }, 'could not forget old visits'))
    timers.set(platform, setInterval(sweepNow, SWEPT_EVERY_MS).unref())
  },
  async stop(platform: Platform) {
    clearInterval(timers.get(platform))
    stopWatching(platform)
  },
}
