import type { Platform } from '../../platform/platform.ts'
import type { Room } from '../../platform/room.ts'
import { jobs } from './jobs.ts'
import { resumeFilling } from './meaning/fill-later.ts'
import { resumeReading } from './reading/resume.ts'
import { routes } from './routes.ts'
import { warmLater } from './search/warm.ts'

const warming = new WeakMap<Platform, () => void>()

export const knowledge: Room = {
  routes,
  jobs,
  async start(platform) {
    await resumeReading(platform)
    await resumeFilling(platform)
    warming.set(platform, warmLater(platform))
  },
  async stop(platform) {
    warming.get(platform)?.()
  },
}
