import type { Room } from '../../platform/room.ts'
import { jobs } from './bus/replays.ts'
import { routes } from './bus/routes.ts'

export const monitoring: Room = { routes, jobs }
