import type { Http } from '../../platform/http/http.ts'
import type { Platform } from '../../platform/platform.ts'
import type { Room } from '../../platform/room.ts'
import { jobs as replayJobs } from './bus/replays.ts'
import { routes as busRoutes } from './bus/routes.ts'
import { alertJobs } from './errors/alerts/alert-of.ts'
import { togetherJobs } from './errors/alerts/together.ts'
import { stopIntake } from './errors/intake/intake.ts'
import { keepTidy, stopTidying } from './errors/keep-tidy.ts'
import { routes as errorRoutes } from './errors/routes.ts'
import { routes as uploadRoutes } from './errors/uploads/routes.ts'
import { stopTimingOwnRoutes } from './performance/own-routes.ts'
import { routes as performanceRoutes } from './performance/routes.ts'
import { reactions } from './reactions.ts'
import { routes as statusRoutes } from './status/routes.ts'
import { startWatching, stopWatching } from './status/watch.ts'

export const monitoring: Room = {
  routes(http: Http) {
    busRoutes(http)
    errorRoutes(http)
    uploadRoutes(http)
    performanceRoutes(http)
    statusRoutes(http)
  },
  jobs: [...replayJobs, ...alertJobs, ...togetherJobs],
  reactions,
  async start(platform: Platform) {
    await keepTidy(platform)
    startWatching(platform)
  },
  async stop(platform: Platform) {
    await stopWatching(platform)
    stopTidying(platform)
    await stopTimingOwnRoutes(platform)
    await stopIntake(platform)
  },
}
