import type { Http } from './http/http.ts'
import type { JobHandler } from './jobs/jobs.ts'
import type { Reaction } from './outbox/reactions.ts'
import type { Platform } from './platform.ts'

/** What a room gives to the house. Only what it has. */
export interface Room {
  /** Mounts its routes. */
  routes?(http: Http): void
  /** What it does upon events. */
  reactions?: Reaction[]
  /** What it does later. */
  jobs?: JobHandler[]
  /** Runs once, when the process starts, before requests are taken. */
  start?(platform: Platform): Promise<void>
  /** Runs when the process stops, after requests have ended. */
  stop?(platform: Platform): Promise<void>
}
