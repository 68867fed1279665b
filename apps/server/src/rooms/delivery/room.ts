import type { Room } from '../../platform/room.ts'
import { jobs } from './jobs.ts'
import { tellMembers } from './live.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export const delivery: Room = {
  routes,
  reactions,
  jobs,
  async start(platform) {
    tellMembers(platform)
  },
}
